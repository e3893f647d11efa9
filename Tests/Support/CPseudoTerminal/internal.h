#ifndef PSEUDO_TERMINAL_INTERNAL_H
#define PSEUDO_TERMINAL_INTERNAL_H

#define _GNU_SOURCE 1

#include <termios.h>
#include <vterm.h>

#include "CPseudoTerminal.h"

enum { pseudo_terminal_kept = 4 << 20 };

struct pseudo_terminal {
  // The side that is the user's; -1 after hanging up.
  int master;
  // The program's side, kept open so that its modes can still be read when the program has ended.
  int slave;
  // What the program reads if that is not the terminal; otherwise -1.
  int input;
  char path[64];
  struct termios modes;

  pid_t program;
  bool has_ended;
  bool is_stopped;
  int status;

  VTerm *emulator;
  VTermScreen *screen;
  int32_t columns;
  int32_t rows;
  VTermPos cursor;
  bool cursor_is_visible;
  bool is_alternate;
  char title[256];

  char *output;
  size_t kept;
  uint64_t count;
};

// screen.c
bool pseudo_terminal_screen_open(pseudo_terminal *terminal);
void pseudo_terminal_screen_close(pseudo_terminal *terminal);
// Draws output, keeps it, and answers the terminal's reports to the program.
void pseudo_terminal_draw(pseudo_terminal *terminal, const char *bytes, size_t count);

#endif
