// The screen behind the pseudo terminal.

#include "internal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int pseudo_terminal_on_move(VTermPos to, VTermPos from, int visible, void *user) {
  (void)from;
  (void)visible;
  ((pseudo_terminal *)user)->cursor = to;
  return 1;
}

static int pseudo_terminal_on_property(VTermProp property, VTermValue *value, void *user) {
  pseudo_terminal *terminal = user;
  switch (property) {
  case VTERM_PROP_CURSORVISIBLE:
    terminal->cursor_is_visible = value->boolean;
    break;
  case VTERM_PROP_ALTSCREEN:
    terminal->is_alternate = value->boolean;
    break;
  case VTERM_PROP_TITLE:
    strncpy(terminal->title, value->string, sizeof terminal->title - 1);
    break;
  default:
    break;
  }
  return 1;
}

static const VTermScreenCallbacks pseudo_terminal_callbacks = {
    .movecursor = pseudo_terminal_on_move,
    .settermprop = pseudo_terminal_on_property,
};

bool pseudo_terminal_screen_open(pseudo_terminal *terminal) {
  terminal->emulator = vterm_new(terminal->rows, terminal->columns);
  if (terminal->emulator == NULL) {
    return false;
  }
  terminal->cursor_is_visible = true;
  vterm_set_utf8(terminal->emulator, 1);
  terminal->screen = vterm_obtain_screen(terminal->emulator);
  vterm_screen_set_callbacks(terminal->screen, &pseudo_terminal_callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
  return true;
}

void pseudo_terminal_screen_close(pseudo_terminal *terminal) {
  if (terminal->emulator != NULL) {
    vterm_free(terminal->emulator);
  }
  free(terminal->output);
}

static void pseudo_terminal_keep(pseudo_terminal *terminal, const char *bytes, size_t count) {
  terminal->count += count;
  if (terminal->output == NULL) {
    terminal->output = malloc(2 * pseudo_terminal_kept);
  }
  if (terminal->kept + count > 2 * pseudo_terminal_kept) {
    // Now and then the older half goes.
    size_t dropped = terminal->kept - pseudo_terminal_kept / 2;
    memmove(terminal->output, terminal->output + dropped, terminal->kept - dropped);
    terminal->kept -= dropped;
  }
  memcpy(terminal->output + terminal->kept, bytes, count);
  terminal->kept += count;
}

void pseudo_terminal_draw(pseudo_terminal *terminal, const char *bytes, size_t count) {
  pseudo_terminal_keep(terminal, bytes, count);
  vterm_input_write(terminal->emulator, bytes, count);
  char report[256];
  size_t length;
  while ((length = vterm_output_read(terminal->emulator, report, sizeof report)) > 0) {
    ssize_t ignored = write(terminal->master, report, length);
    (void)ignored;
  }
}

// ---- Looking at it -----------------------------------------------------------------------------

static size_t pseudo_terminal_encode(uint32_t scalar, char *bytes) {
  if (scalar < 0x80) {
    bytes[0] = (char)scalar;
    return 1;
  }
  size_t length = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  for (size_t index = length - 1; index > 0; index -= 1) {
    bytes[index] = (char)(0x80 | (scalar & 0x3F));
    scalar >>= 6;
  }
  bytes[0] = (char)((0xF00u >> length) | scalar);
  return length;
}

static int32_t pseudo_terminal_entry(const VTermColor *color, bool is_default) {
  return is_default ? -1 : VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

pseudo_terminal_cell pseudo_terminal_cell_at(const pseudo_terminal *terminal, int32_t x,
                                             int32_t y) {
  pseudo_terminal_cell cell = {.width = 1, .foreground = -1, .background = -1};
  VTermScreenCell found;
  if (x < 0 || y < 0 || x >= terminal->columns || y >= terminal->rows ||
      !vterm_screen_get_cell(terminal->screen, (VTermPos){.row = y, .col = x}, &found)) {
    return cell;
  }
  size_t used = 0;
  for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL; index += 1) {
    uint32_t scalar = found.chars[index];
    // The right half of a wide character holds the value -1.
    if (scalar == 0 || scalar == (uint32_t)-1) {
      break;
    }
    used += pseudo_terminal_encode(scalar, cell.text + used);
  }
  cell.width = found.width;
  cell.bold = found.attrs.bold;
  cell.italic = found.attrs.italic;
  cell.underline = found.attrs.underline != 0;
  cell.reverse = found.attrs.reverse;
  cell.foreground = pseudo_terminal_entry(&found.fg, VTERM_COLOR_IS_DEFAULT_FG(&found.fg));
  cell.background = pseudo_terminal_entry(&found.bg, VTERM_COLOR_IS_DEFAULT_BG(&found.bg));
  return cell;
}

int32_t pseudo_terminal_columns(const pseudo_terminal *terminal) { return terminal->columns; }
int32_t pseudo_terminal_rows(const pseudo_terminal *terminal) { return terminal->rows; }
int32_t pseudo_terminal_cursor_x(const pseudo_terminal *terminal) { return terminal->cursor.col; }
int32_t pseudo_terminal_cursor_y(const pseudo_terminal *terminal) { return terminal->cursor.row; }
bool pseudo_terminal_cursor_is_visible(const pseudo_terminal *terminal) {
  return terminal->cursor_is_visible;
}
bool pseudo_terminal_is_alternate(const pseudo_terminal *terminal) {
  return terminal->is_alternate;
}
const char *pseudo_terminal_title(const pseudo_terminal *terminal) { return terminal->title; }

bool pseudo_terminal_brackets_pastes(const pseudo_terminal *terminal) {
  // The emulator tells only by what it would send.
  char bracket[16];
  vterm_keyboard_start_paste(terminal->emulator);
  return vterm_output_read(terminal->emulator, bracket, sizeof bracket) > 0;
}

const char *pseudo_terminal_output(const pseudo_terminal *terminal, size_t *count) {
  *count = terminal->kept < pseudo_terminal_kept ? terminal->kept : pseudo_terminal_kept;
  return terminal->output + (terminal->kept - *count);
}

uint64_t pseudo_terminal_output_count(const pseudo_terminal *terminal) { return terminal->count; }
