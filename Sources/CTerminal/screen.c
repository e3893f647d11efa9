// Opening and closing the screen, and its size.

#include "internal.h"

#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static SCREEN *terminal_screen;
static char terminal_name[128];
static bool terminal_is_ascii;

// ---- What the terminal can ---------------------------------------------------------------------

const char *terminal_type(void) { return terminal_name; }
int32_t terminal_is_unicode(void) { return !terminal_is_ascii; }

const char *terminal_capability(const char *name) {
  const char *bytes = tigetstr(name);
  return bytes == (const char *)-1 ? NULL : bytes;
}

const char *terminal_move_bytes(int32_t x, int32_t y) {
  return tiparm(terminal_capability("cup"), (int)y, (int)x);
}

bool terminal_is_ansi(void) {
  const char *move = terminal_capability("cup");
  return move != NULL && strncmp(move, "\033[", 2) == 0;
}

static int32_t terminal_try_type(const char *name) {
  int status = 0;
  if (*name == 0 || strlen(name) >= sizeof terminal_name) {
    return TERMINAL_UNKNOWN_TYPE;
  }
  // Status 1 with an error is a printing terminal, 0 an unknown or a generic one.
  int answer = setupterm(name, STDOUT_FILENO, &status);
  if (status != 1) {
    return TERMINAL_UNKNOWN_TYPE;
  }
  if (answer != OK || terminal_capability("cup") == NULL) {
    return TERMINAL_NO_CURSOR_MOVES;
  }
  strcpy(terminal_name, name);
  return TERMINAL_OPENED;
}

// $TERM, or if it is unset or not in the database the best entry that nearly all terminals of
// today understand: a terminal newer than the database is far more common than an alien one.
static int32_t terminal_choose_type(void) {
  const char *const names[] = {
      terminal_variable("TERM"), "xterm-256color", "xterm", "ansi", "vt100",
  };
  int32_t status = TERMINAL_UNKNOWN_TYPE;
  for (size_t index = 0; index < sizeof names / sizeof *names; index += 1) {
    status = terminal_try_type(names[index]);
    if (status != TERMINAL_UNKNOWN_TYPE) {
      break;
    }
  }
  return status;
}

// ---- Taking and giving back --------------------------------------------------------------------

// What curses knows nothing of, or sends only when it starts.
static void terminal_put_modes(void) {
  terminal_send(terminal_capability("smkx"));
  if (terminal_is_ansi()) {
    // Brackets around a paste; then what another program may have left behind: all rows scroll,
    // characters replace, lines wrap.
    terminal_send("\033[?2004h\033[r\033[4l\033[?7h");
  }
}

// A screen whose size is still to be found out. Curses would take $LINES and $COLUMNS, which go
// stale in a window that changes, and any size that the system claims; it needs them only for a
// type whose description has no size, such as the Linux console.
static SCREEN *terminal_new_screen(void) {
  use_env(FALSE);
  SCREEN *screen = newterm(terminal_name, stdout, stdin);
  if (screen == NULL) {
    use_env(TRUE);
    screen = newterm(terminal_name, stdout, stdin);
  }
  return screen;
}

static int32_t terminal_start(bool ascii) {
  int32_t status = terminal_modes_open();
  if (status != TERMINAL_OPENED) {
    return status;
  }
  terminal_is_ascii = !terminal_choose_locale(ascii);
  status = terminal_choose_type();
  if (status != TERMINAL_OPENED) {
    return status;
  }
  // Before newterm, which installs its own handlers wherever it finds the default action.
  if (!terminal_signals_open()) {
    return TERMINAL_FAILED;
  }
  terminal_screen = terminal_new_screen();
  if (terminal_screen == NULL) {
    terminal_signals_close();
    return TERMINAL_FAILED;
  }
  // Until it has come back from a shell once, curses 6.4 sends each movement of the cursor by a
  // write of its own, about a hundred a frame, and every one wakes the terminal. So it leaves here
  // for a moment, before it knows of colours that it would reset; the first refresh() returns.
  endwin();
  // Curses is not to look for keys: it would stop drawing whenever there is one.
  typeahead(-1);
  nonl();
  terminal_modes_raw();
  def_prog_mode();
  terminal_painting_open(terminal_is_ascii);
  terminal_update_size();
  terminal_restore_prepare();
  return TERMINAL_OPENED;
}

int32_t terminal_open(int32_t ascii) {
  static bool has_exit_handler = false;
  if (terminal_screen != NULL) {
    return TERMINAL_FAILED;
  }
  int32_t status = terminal_start(ascii != 0);
  if (status != TERMINAL_OPENED) {
    terminal_modes_close();
    return status;
  }
  if (!has_exit_handler) {
    // For code that calls exit() in the middle of things.
    has_exit_handler = atexit(terminal_close) == 0;
  }
  terminal_set_taken(true);
  terminal_errors_hold();
  // At once, so that what is undone later has been done.
  refresh();
  terminal_put_modes();
  return TERMINAL_OPENED;
}

void terminal_leave(void) {
  if (terminal_screen != NULL && terminal_is_taken()) {
    terminal_signals_leave();
    terminal_restore(-1);
  }
}

int32_t terminal_enter(void) {
  if (terminal_screen == NULL) {
    return 0;
  }
  terminal_signals_enter();
  if (!terminal_await_foreground()) {
    return 0;
  }
  // After SIGSTOP it was never given back: doing so puts every mode into a known state.
  terminal_restore(-1);
  terminal_set_taken(true);
  terminal_errors_hold();
  terminal_modes_raw();
  terminal_send(terminal_capability("smcup"));
  terminal_put_modes();
  terminal_forget();
  return 1;
}

void terminal_close(void) {
  if (terminal_screen == NULL) {
    return;
  }
  terminal_leave();
  delscreen(terminal_screen);
  terminal_screen = NULL;
  terminal_signals_close();
  terminal_modes_close();
}

// ---- Size --------------------------------------------------------------------------------------

int32_t terminal_columns(void) { return terminal_screen == NULL ? 0 : getmaxx(stdscr); }
int32_t terminal_rows(void) { return terminal_screen == NULL ? 0 : getmaxy(stdscr); }

// A serial line does not know its size: then $LINES and $COLUMNS, then the terminal's description.
static int terminal_extent(int told, const char *variable, const char *capability, int most) {
  long extent = told > 0 ? told : strtol(terminal_variable(variable), NULL, 10);
  extent = extent > 0 ? extent : tigetnum(capability);
  return extent < 1 ? 1 : extent > most ? most : (int)extent;
}

int32_t terminal_update_size(void) {
  struct winsize told = {0};
  if (terminal_screen == NULL || ioctl(STDOUT_FILENO, TIOCGWINSZ, &told) < 0) {
    return 0;
  }
  int width = terminal_extent(told.ws_col, "COLUMNS", "cols", TERMINAL_MOST_COLUMNS);
  int height = terminal_extent(told.ws_row, "LINES", "lines", TERMINAL_MOST_ROWS);
  if (width == terminal_columns() && height == terminal_rows()) {
    return 0;
  }
  if (resize_term(height, width) == ERR) {
    return 0;
  }
  terminal_restore_prepare();
  return 1;
}
