// The bytes that the keyboard sends. What they mean is decided in Swift: curses drops a character
// whose bytes arrive in two reads, and after one byte that is not UTF-8 more than a hundred others.

#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

int32_t terminal_wait(int32_t milliseconds) {
  struct pollfd sources[] = {
      {.fd = terminal_pipe_descriptor(), .events = POLLIN},
      {.fd = terminal_keyboard(), .events = POLLIN},
      // Hang-ups are told unasked.
      {.fd = STDOUT_FILENO, .events = 0},
  };
  int ready = poll(sources, 3, milliseconds);
  if (ready < 0) {
    // EINTR: the handler has written to the pipe, or the signal was none of ours.
    return errno == EINTR || errno == EAGAIN ? TERMINAL_SIGNAL : TERMINAL_GONE;
  }
  if (sources[0].revents != 0) {
    terminal_pipe_drain();
    return TERMINAL_SIGNAL;
  }
  if (sources[1].revents & POLLIN) {
    return TERMINAL_BYTES;
  }
  if (sources[1].revents != 0 || (sources[2].revents & (POLLERR | POLLHUP | POLLNVAL)) != 0) {
    return TERMINAL_GONE;
  }
  return TERMINAL_TIMED_OUT;
}

int32_t terminal_read(uint8_t *bytes, int32_t capacity) {
  ssize_t count = read(terminal_keyboard(), bytes, (size_t)capacity);
  if (count > 0) {
    return (int32_t)count;
  }
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

const char *terminal_key_bytes(const char *name) { return terminal_capability(name); }

int32_t terminal_escape_delay(void) {
  const char *told = getenv("ESCDELAY");
  long delay = told == NULL ? 0 : strtol(told, NULL, 10);
  return delay < 1 ? 25 : delay > 10000 ? 10000 : (int32_t)delay;
}
