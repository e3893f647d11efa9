// How wide characters are on this terminal, for curses too.
//
// Curses asks the C library's `wcwidth`, which cannot be told that a terminal gives ambiguous
// characters two cells: it would lose count of where the cursor is. So where the linker lets an
// executable's own function come before the library's, as on Linux, curses is given this one.

#include "internal.h"

#include <wchar.h>

static int32_t (*terminal_own_width)(uint32_t);

void terminal_set_widths(int32_t (*width)(uint32_t)) { terminal_own_width = width; }

#ifdef __GLIBC__
int wcwidth(wchar_t character) {
  // Nearly all of a screen, and asked for cell by cell.
  if (character >= 0x20 && character <= 0x7E) {
    return 1;
  }
  // Asks the library by its other name, which does not come back here.
  int width = wcswidth(&character, 1);
  return width == 1 && terminal_own_width ? terminal_own_width((uint32_t)character) : width;
}
#endif
