// Giving the terminal back: one way for the normal end, for Ctrl-Z, and for a crash.
//
// A handler of SIGSEGV can call next to nothing, so the bytes are made ready while all is well.
// Curses' own endwin() is left out, since on the way back from it curses would reset the palette
// that a user may have set.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static char terminal_restore_bytes[512];
static atomic_size_t terminal_restore_count;
static atomic_bool terminal_taken;

void terminal_set_taken(bool taken) { atomic_store(&terminal_taken, taken); }
bool terminal_is_taken(void) { return atomic_load(&terminal_taken); }

// Appends without the padding that terminfo writes as `$<5>`: no terminal that needs it is left.
static size_t terminal_append(char *bytes, size_t count, size_t capacity, const char *string) {
  for (; string != NULL && *string != 0 && count < capacity; string += 1) {
    if (string[0] == '$' && string[1] == '<') {
      const char *end = strchr(string, '>');
      if (end != NULL) {
        string = end;
        continue;
      }
    }
    bytes[count++] = *string;
  }
  return count;
}

void terminal_restore_prepare(void) {
  static const char *const names[] = {"rmkx", "sgr0", "op", "cnorm", "rmcup"};
  char bytes[sizeof terminal_restore_bytes];
  size_t count = 0;
  if (terminal_is_ansi()) {
    count = terminal_append(bytes, count, sizeof bytes, "\033[?2026l\033[?2004l");
  }
  for (size_t index = 0; index < sizeof names / sizeof *names; index += 1) {
    count = terminal_append(bytes, count, sizeof bytes, terminal_capability(names[index]));
  }
  if (terminal_capability("rmcup") == NULL) {
    // Without a second screen the shell goes on below what we drew.
    const char *bottom = terminal_move_bytes(0, terminal_rows() - 1);
    count = terminal_append(bytes, count, sizeof bytes, bottom);
    count = terminal_append(bytes, count, sizeof bytes, "\r\n");
  }
  // A handler that runs in between sees no bytes rather than half of them.
  atomic_store(&terminal_restore_count, 0);
  memcpy(terminal_restore_bytes, bytes, count);
  atomic_store(&terminal_restore_count, count);
}

void terminal_restore(int milliseconds) {
  if (!atomic_exchange(&terminal_taken, false)) {
    return;
  }
  // Writing from the background may be forbidden (stty tostop), and would stop us half-way.
  sigset_t output;
  sigset_t before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output, &before);
  // The modes first: that never has to wait for the terminal.
  terminal_modes_restore();
  size_t count = atomic_load(&terminal_restore_count);
  terminal_write(STDOUT_FILENO, terminal_restore_bytes, count, milliseconds);
  terminal_errors_release(milliseconds);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_send(const char *string) {
  char bytes[256];
  size_t count = terminal_append(bytes, 0, sizeof bytes, string);
  terminal_write(STDOUT_FILENO, bytes, count, -1);
}

void terminal_write(int descriptor, const char *bytes, size_t count, int milliseconds) {
  // The descriptor is shared with the shell, so that its flags are put back.
  int flags = milliseconds < 0 ? -1 : fcntl(descriptor, F_GETFL);
  if (flags >= 0) {
    fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  }
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
      continue;
    }
    struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written < 0 && errno == EAGAIN && poll(&ready, 1, milliseconds) > 0) {
      continue;
    }
    break;
  }
  if (flags >= 0) {
    fcntl(descriptor, F_SETFL, flags);
  }
}
