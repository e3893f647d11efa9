// A program on a pseudo terminal, and the screen that a user would see: for tests only.
//
// The screen is that of libvterm, in this process. Nothing is shared between two terminals, and
// all descriptors are closed on exec, so tests may run side by side. A terminal must be used by
// one thread at a time. Columns and rows are 0-based cells.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct pseudo_terminal pseudo_terminal;

// One cell of the screen.
typedef struct {
  // What stands there as UTF-8, ended by 0; empty for a blank cell and the right half of a wide
  // character.
  char text[32];
  // 1 or 2 cells.
  int32_t width;
  bool bold;
  bool italic;
  bool underline;
  bool reverse;
  // Palette entries; -1 for the terminal's own colour, -2 for a red, green and blue value.
  int32_t foreground;
  int32_t background;
} pseudo_terminal_cell;

// A terminal with a blank screen; NULL if the system has none left.
pseudo_terminal *pseudo_terminal_open(int32_t columns, int32_t rows);
// Hangs up, kills the program if it still runs, and frees everything.
void pseudo_terminal_close(pseudo_terminal *terminal);

// Starts a program as leader of a session of its own, with this terminal as its controlling one,
// no signal blocked and none ignored. Its standard output and standard error are the terminal; its
// input too, or with `piped_input` a pipe. Both lists end with NULL. Answers its process id, or -1
// with `errno`.
pid_t pseudo_terminal_spawn(pseudo_terminal *terminal, const char *path, char *const arguments[],
                            char *const environment[], bool piped_input);
// Writes to the pipe that is the program's input; with 0 bytes closes it. Answers false if that
// failed.
bool pseudo_terminal_pipe(pseudo_terminal *terminal, const char *bytes, size_t count);

// Types: all `count` bytes, drawing what comes back meanwhile so that neither side waits for the
// other. Answers false if the terminal is gone or took nothing for 10 seconds.
bool pseudo_terminal_type(pseudo_terminal *terminal, const char *bytes, size_t count);
// Waits at most `milliseconds` for output, and draws what there is. Answers how many bytes that
// was, or -1 if there will be no more.
ssize_t pseudo_terminal_pump(pseudo_terminal *terminal, int32_t milliseconds);
// Changes the size; the program gets SIGWINCH.
void pseudo_terminal_resize(pseudo_terminal *terminal, int32_t columns, int32_t rows);
// Tells the program another size than the screen's: 0, or more than there is room for.
void pseudo_terminal_tell_size(pseudo_terminal *terminal, uint16_t columns, uint16_t rows);
// Takes the cable away: the program gets SIGHUP, and reading or writing fails from now on.
void pseudo_terminal_hang_up(pseudo_terminal *terminal);

// The program's status as `waitpid` tells it, or -1 if it still runs.
int32_t pseudo_terminal_status(pseudo_terminal *terminal);
// Whether the program is stopped, as by SIGTSTP.
bool pseudo_terminal_is_stopped(const pseudo_terminal *terminal);
// Whether it ended by a signal, and by which; or else with which status it ended.
int32_t pseudo_terminal_end_signal(int32_t status);
int32_t pseudo_terminal_exit_code(int32_t status);

int32_t pseudo_terminal_columns(const pseudo_terminal *terminal);
int32_t pseudo_terminal_rows(const pseudo_terminal *terminal);
// The cell at column `x`, row `y`; a blank one outside the screen.
pseudo_terminal_cell pseudo_terminal_cell_at(const pseudo_terminal *terminal, int32_t x, int32_t y);
int32_t pseudo_terminal_cursor_x(const pseudo_terminal *terminal);
int32_t pseudo_terminal_cursor_y(const pseudo_terminal *terminal);
bool pseudo_terminal_cursor_is_visible(const pseudo_terminal *terminal);
bool pseudo_terminal_is_alternate(const pseudo_terminal *terminal);
// Whether a paste would be put between brackets.
bool pseudo_terminal_brackets_pastes(const pseudo_terminal *terminal);
// The window's title; valid until the next call for this terminal.
const char *pseudo_terminal_title(const pseudo_terminal *terminal);

// All output so far, at most the last 4 MiB of it, and how many bytes there were in all.
const char *pseudo_terminal_output(const pseudo_terminal *terminal, size_t *count);
uint64_t pseudo_terminal_output_count(const pseudo_terminal *terminal);

// Remembers how the terminal is set (echo, line by line, special keys), and compares with that.
void pseudo_terminal_remember_modes(pseudo_terminal *terminal);
bool pseudo_terminal_has_remembered_modes(const pseudo_terminal *terminal);
// Whether what is typed is echoed, as it is at a shell's side.
bool pseudo_terminal_echoes(const pseudo_terminal *terminal);

#endif
