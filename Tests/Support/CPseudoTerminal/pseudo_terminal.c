// The pseudo terminal, and the program on it.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

// Not openpty: it leaves descriptors that a program started meanwhile would inherit.
static bool pseudo_terminal_open_pair(pseudo_terminal *terminal) {
  terminal->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal->master < 0 || grantpt(terminal->master) < 0 || unlockpt(terminal->master) < 0 ||
      ptsname_r(terminal->master, terminal->path, sizeof terminal->path) != 0) {
    return false;
  }
  fcntl(terminal->master, F_SETFL, O_NONBLOCK);
  terminal->slave = open(terminal->path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return terminal->slave >= 0;
}

void pseudo_terminal_tell_size(pseudo_terminal *terminal, uint16_t columns, uint16_t rows) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  ioctl(terminal->slave, TIOCSWINSZ, &size);
}

pseudo_terminal *pseudo_terminal_open(int32_t columns, int32_t rows) {
  pseudo_terminal *terminal = calloc(1, sizeof *terminal);
  if (terminal == NULL) {
    return NULL;
  }
  terminal->master = terminal->slave = terminal->input = -1;
  terminal->columns = columns;
  terminal->rows = rows;
  if (!pseudo_terminal_open_pair(terminal) || !pseudo_terminal_screen_open(terminal)) {
    pseudo_terminal_close(terminal);
    return NULL;
  }
  pseudo_terminal_tell_size(terminal, (uint16_t)columns, (uint16_t)rows);
  pseudo_terminal_remember_modes(terminal);
  return terminal;
}

static void pseudo_terminal_shut(int *descriptor) {
  if (*descriptor >= 0) {
    close(*descriptor);
  }
  *descriptor = -1;
}

void pseudo_terminal_hang_up(pseudo_terminal *terminal) {
  pseudo_terminal_shut(&terminal->master);
  pseudo_terminal_shut(&terminal->slave);
}

void pseudo_terminal_close(pseudo_terminal *terminal) {
  if (terminal->program > 0 && !terminal->has_ended) {
    kill(terminal->program, SIGKILL);
    waitpid(terminal->program, NULL, 0);
  }
  pseudo_terminal_hang_up(terminal);
  pseudo_terminal_shut(&terminal->input);
  pseudo_terminal_screen_close(terminal);
  free(terminal);
}

// ---- The program -------------------------------------------------------------------------------

static void pseudo_terminal_add_files(const pseudo_terminal *terminal, int piped,
                                      posix_spawn_file_actions_t *actions) {
  // The first terminal that the leader of a session opens becomes its controlling one.
  posix_spawn_file_actions_addopen(actions, STDOUT_FILENO, terminal->path, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(actions, STDOUT_FILENO, STDERR_FILENO);
  posix_spawn_file_actions_adddup2(actions, piped >= 0 ? piped : STDOUT_FILENO, STDIN_FILENO);
}

pid_t pseudo_terminal_spawn(pseudo_terminal *terminal, const char *path, char *const arguments[],
                            char *const environment[], bool piped_input) {
  int ends[2] = {-1, -1};
  if (piped_input && pipe2(ends, O_CLOEXEC) < 0) {
    return -1;
  }
  terminal->input = ends[1];
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t defaults;
  sigset_t mask;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  pseudo_terminal_add_files(terminal, ends[0], &actions);
  sigfillset(&defaults);
  sigemptyset(&mask);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setsigmask(&attributes, &mask);
  posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int error =
      posix_spawn(&terminal->program, path, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  pseudo_terminal_shut(&ends[0]);
  if (error != 0) {
    terminal->program = 0;
    errno = error;
    return -1;
  }
  return terminal->program;
}

bool pseudo_terminal_pipe(pseudo_terminal *terminal, const char *bytes, size_t count) {
  if (count == 0) {
    pseudo_terminal_shut(&terminal->input);
    return true;
  }
  return write(terminal->input, bytes, count) == (ssize_t)count;
}

int32_t pseudo_terminal_status(pseudo_terminal *terminal) {
  int status = 0;
  while (!terminal->has_ended && terminal->program > 0 &&
         waitpid(terminal->program, &status, WNOHANG | WUNTRACED | WCONTINUED) > 0) {
    terminal->is_stopped = WIFSTOPPED(status);
    terminal->has_ended = WIFEXITED(status) || WIFSIGNALED(status);
    terminal->status = status;
  }
  return terminal->has_ended ? terminal->status : -1;
}

bool pseudo_terminal_is_stopped(const pseudo_terminal *terminal) { return terminal->is_stopped; }

int32_t pseudo_terminal_end_signal(int32_t status) {
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

int32_t pseudo_terminal_exit_code(int32_t status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// ---- The cable ---------------------------------------------------------------------------------

ssize_t pseudo_terminal_pump(pseudo_terminal *terminal, int32_t milliseconds) {
  char bytes[16 * 1024];
  struct pollfd source = {.fd = terminal->master, .events = POLLIN};
  if (terminal->master < 0) {
    return -1;
  }
  if (poll(&source, 1, milliseconds) <= 0) {
    return 0;
  }
  ssize_t count = read(terminal->master, bytes, sizeof bytes);
  if (count < 0) {
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
  }
  pseudo_terminal_draw(terminal, bytes, (size_t)count);
  return count;
}

bool pseudo_terminal_type(pseudo_terminal *terminal, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(terminal->master, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno != EAGAIN && errno != EINTR) {
      return false;
    }
    struct pollfd cable = {.fd = terminal->master, .events = POLLIN | POLLOUT};
    if (count > 0 && poll(&cable, 1, 10000) <= 0) {
      return false;
    }
    if (count > 0 && (cable.revents & POLLIN) != 0 && pseudo_terminal_pump(terminal, 0) < 0) {
      return false;
    }
  }
  return true;
}

void pseudo_terminal_resize(pseudo_terminal *terminal, int32_t columns, int32_t rows) {
  terminal->columns = columns;
  terminal->rows = rows;
  vterm_set_size(terminal->emulator, rows, columns);
  pseudo_terminal_tell_size(terminal, (uint16_t)columns, (uint16_t)rows);
}

// ---- Its modes ---------------------------------------------------------------------------------

void pseudo_terminal_remember_modes(pseudo_terminal *terminal) {
  tcgetattr(terminal->slave, &terminal->modes);
}

bool pseudo_terminal_has_remembered_modes(const pseudo_terminal *terminal) {
  struct termios now;
  const struct termios *then = &terminal->modes;
  return tcgetattr(terminal->slave, &now) == 0 && now.c_iflag == then->c_iflag &&
         now.c_oflag == then->c_oflag && now.c_cflag == then->c_cflag &&
         now.c_lflag == then->c_lflag && memcmp(now.c_cc, then->c_cc, sizeof now.c_cc) == 0;
}

bool pseudo_terminal_echoes(const pseudo_terminal *terminal) {
  struct termios now;
  return tcgetattr(terminal->slave, &now) == 0 && (now.c_lflag & ECHO) != 0;
}
