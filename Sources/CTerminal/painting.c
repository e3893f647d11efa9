// Cells and colours.

#include "internal.h"

#include <ncurses.h>
#include <term.h>
#include <wchar.h>

static bool terminal_only_ascii;
static bool terminal_has_own_colors;
static int32_t terminal_colors;
static attr_t terminal_attributes;
static int terminal_pair;
static int terminal_cursor_visibility;

void terminal_painting_open(bool ascii) {
  terminal_only_ascii = ascii;
  terminal_colors = 0;
  terminal_has_own_colors = false;
  terminal_cursor_visibility = -1;
  // alloc_pair without colours is a crash; start_color is refused there.
  if (has_colors() && start_color() == OK) {
    terminal_has_own_colors = use_default_colors() == OK;
    // Where an entry is a red, green and blue value itself only the first 8 are a palette.
    bool is_direct = COLORS > 256 || tigetflag("RGB") == 1;
    terminal_colors = is_direct       ? 8
                      : COLORS >= 256 ? 256
                      : COLORS >= 88  ? 88
                      : COLORS >= 16  ? 16
                      : COLORS >= 8   ? 8
                                      : 0;
  }
  terminal_set_style(-1, -1, 0);
}

int32_t terminal_color_count(void) { return terminal_colors; }

void terminal_set_style(int32_t foreground, int32_t background, uint32_t attributes) {
  terminal_attributes = A_NORMAL | (attributes & TERMINAL_BOLD ? A_BOLD : 0) |
                        (attributes & TERMINAL_DIM ? A_DIM : 0) |
                        (attributes & TERMINAL_ITALIC ? A_ITALIC : 0) |
                        (attributes & TERMINAL_UNDERLINE ? A_UNDERLINE : 0) |
                        (attributes & TERMINAL_REVERSE ? A_REVERSE : 0);
  foreground = foreground < terminal_colors ? foreground : -1;
  background = background < terminal_colors ? background : -1;
  terminal_pair = 0;
  if (terminal_colors == 0 || (foreground < 0 && background < 0)) {
    return;
  }
  if (!terminal_has_own_colors) {
    // Such a terminal cannot go back to its own colours: then those of pair 0 in curses.
    foreground = foreground < 0 ? COLOR_WHITE : foreground;
    background = background < 0 ? COLOR_BLACK : background;
  }
  int pair = alloc_pair(foreground, background);
  terminal_pair = pair > 0 ? pair : 0;
}

int32_t terminal_scalar_width(uint32_t scalar) {
  if (terminal_only_ascii && scalar > 0x7E) {
    return -1;
  }
  return wcwidth((wchar_t)scalar);
}

int32_t terminal_mark_limit(void) { return CCHARW_MAX - 1; }

void terminal_put(int32_t x, int32_t y, const uint32_t *scalars, int32_t count) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  for (int32_t index = 0; index < count && index < CCHARW_MAX; index += 1) {
    text[index] = (wchar_t)scalars[index];
  }
  cchar_t cell;
  if (setcchar(&cell, text, terminal_attributes, (short)terminal_pair, &terminal_pair) == OK) {
    // Unlike mvadd_wch this neither wraps nor moves on, so the last cell needs no special care.
    mvadd_wchnstr(y, x, &cell, 1);
  }
}

void terminal_put_line(int32_t x, int32_t y, const uint32_t *scalars, int32_t count) {
  static cchar_t cells[TERMINAL_MOST_COLUMNS];
  count = count < TERMINAL_MOST_COLUMNS ? count : TERMINAL_MOST_COLUMNS;
  for (int32_t index = 0; index < count; index += 1) {
    uint32_t scalar = scalars[index];
    bool is_drawable =
        (scalar >= 0x20 && scalar <= 0x7E) || terminal_scalar_width(scalar) == 1;
    wchar_t text[] = {is_drawable ? (wchar_t)scalar : L'?', 0};
    if (setcchar(&cells[index], text, terminal_attributes, (short)terminal_pair,
                 &terminal_pair) != OK) {
      return;
    }
  }
  mvadd_wchnstr(y, x, cells, count);
}

void terminal_erase(void) { erase(); }

void terminal_forget(void) {
  if (!terminal_is_taken()) {
    // Taking it again draws everything as it is.
    return;
  }
  clearok(curscr, TRUE);
  // Curses sends nothing for what it believes to be so: first to one state, then to the other.
  curs_set(terminal_cursor_visibility == 0 ? 1 : 0);
  terminal_cursor_visibility = -1;
}

void terminal_show(int32_t x, int32_t y) {
  if (!terminal_is_taken()) {
    // Curses would take the terminal again by itself, even from another job.
    return;
  }
  // The terminal shows nothing until the end, so that no half of a frame is ever seen; one that
  // does not know the mode ("synchronized output") takes no notice.
  if (terminal_is_ansi()) {
    terminal_send("\033[?2026h");
  }
  bool is_visible = x >= 0 && y >= 0 && x < terminal_columns() && y < terminal_rows();
  // While cells are sent the cursor would be seen to run about.
  if (!is_visible && terminal_cursor_visibility != 0) {
    curs_set(0);
    terminal_cursor_visibility = 0;
  }
  move(is_visible ? y : terminal_rows() - 1, is_visible ? x : 0);
  refresh();
  if (is_visible && terminal_cursor_visibility != 1) {
    curs_set(1);
    terminal_cursor_visibility = 1;
  }
  if (terminal_is_ansi()) {
    terminal_send("\033[?2026l");
  }
}
