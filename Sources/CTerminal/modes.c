// The line discipline of the terminal, and the descriptor that keys come from.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

static int terminal_keys = -1;
static bool terminal_keys_are_ours;
static struct termios terminal_found;
static bool terminal_has_found;

int terminal_keyboard(void) { return terminal_keys; }

int32_t terminal_modes_open(void) {
  if (!isatty(STDOUT_FILENO)) {
    return TERMINAL_NO_OUTPUT;
  }
  terminal_keys_are_ours = !isatty(STDIN_FILENO);
  terminal_keys =
      terminal_keys_are_ours ? open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY) : STDIN_FILENO;
  if (terminal_keys < 0) {
    return TERMINAL_NO_KEYBOARD;
  }
  terminal_has_found = tcgetattr(terminal_keys, &terminal_found) == 0;
  return TERMINAL_OPENED;
}

void terminal_modes_close(void) {
  if (terminal_keys_are_ours && terminal_keys >= 0) {
    close(terminal_keys);
  }
  terminal_keys = -1;
  terminal_has_found = false;
}

void terminal_modes_raw(void) {
  if (!terminal_has_found) {
    return;
  }
  struct termios raw = terminal_found;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK);
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN);
  raw.c_lflag |= ISIG;
  raw.c_oflag &= ~(tcflag_t)ONLCR;
  raw.c_cflag = (raw.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
  raw.c_cc[VINTR] = _POSIX_VDISABLE;
  raw.c_cc[VSUSP] = _POSIX_VDISABLE;
#ifdef VDSUSP
  raw.c_cc[VDSUSP] = _POSIX_VDISABLE;
#endif
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  while (tcsetattr(terminal_keys, TCSADRAIN, &raw) < 0 && errno == EINTR) {
  }
}

void terminal_modes_restore(void) {
  if (terminal_has_found && terminal_in_foreground()) {
    // Not TCSADRAIN: a terminal that takes no output would hold us here for ever.
    tcsetattr(terminal_keys, TCSANOW, &terminal_found);
  }
}

bool terminal_in_foreground(void) {
  pid_t owner = tcgetpgrp(terminal_keys);
  // No answer: not our controlling terminal, so that job control does not apply.
  return owner < 0 || owner == getpgrp();
}
