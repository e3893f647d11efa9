// The pipe that wakes `terminal_wait`: signal handlers and other threads write to it.

#include "internal.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static int terminal_pipe[2] = {-1, -1};
// Held while the pipe is opened or closed, and by another thread that writes to it; never by a
// handler.
static pthread_mutex_t terminal_pipe_lock = PTHREAD_MUTEX_INITIALIZER;
static atomic_bool terminal_is_woken;

bool terminal_pipe_open(void) {
  int ends[2];
  if (pipe(ends) < 0) {
    return false;
  }
  for (int end = 0; end < 2; end += 1) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  pthread_mutex_lock(&terminal_pipe_lock);
  memcpy(terminal_pipe, ends, sizeof ends);
  atomic_store(&terminal_is_woken, false);
  pthread_mutex_unlock(&terminal_pipe_lock);
  return true;
}

void terminal_pipe_close(void) {
  pthread_mutex_lock(&terminal_pipe_lock);
  close(terminal_pipe[0]);
  close(terminal_pipe[1]);
  terminal_pipe[0] = terminal_pipe[1] = -1;
  pthread_mutex_unlock(&terminal_pipe_lock);
}

int terminal_pipe_descriptor(void) { return terminal_pipe[0]; }

void terminal_pipe_write(void) {
  // A full pipe wakes as well, so that a failed write loses nothing.
  ssize_t ignored = write(terminal_pipe[1], "", 1);
  (void)ignored;
}

void terminal_pipe_drain(void) {
  char bytes[256];
  while (read(terminal_pipe[0], bytes, sizeof bytes) == sizeof bytes) {
  }
}

void terminal_wake(void) {
  // One byte is enough for as many calls as come before it is read.
  if (atomic_exchange(&terminal_is_woken, true)) {
    return;
  }
  pthread_mutex_lock(&terminal_pipe_lock);
  if (terminal_pipe[1] >= 0) {
    terminal_pipe_write();
  }
  pthread_mutex_unlock(&terminal_pipe_lock);
}

int32_t terminal_take_wake(void) { return atomic_exchange(&terminal_is_woken, false); }
