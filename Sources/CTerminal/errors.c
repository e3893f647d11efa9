// Standard error while the screen is up.
//
// What a library or the language's runtime writes there would be drawn over the screen, and a last
// message ("Fatal error: …") would vanish with the alternate screen. So it goes to a file without
// a name, and is shown once the terminal is given back. It may hold text from anywhere: what could
// steer a terminal is shown as `?`.

#include "internal.h"

#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

// Enough for the longest message with its backtrace; more would push the prompt off every screen.
enum { terminal_shown_limit = 16 * 1024 };

// The terminal that standard error is, while it is held back; otherwise -1.
static atomic_int terminal_real_errors = -1;

static int terminal_nameless_file(void) {
#ifdef __linux__
  return memfd_create("stderr", MFD_CLOEXEC);
#else
  char name[] = "/tmp/stderr.XXXXXX";
  int file = mkstemp(name);
  if (file >= 0) {
    unlink(name);
    fcntl(file, F_SETFD, FD_CLOEXEC);
  }
  return file;
#endif
}

void terminal_errors_hold(void) {
  if (atomic_load(&terminal_real_errors) >= 0 || !isatty(STDERR_FILENO)) {
    return;
  }
  fflush(stderr);
  int file = terminal_nameless_file();
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (file >= 0 && real >= 0 && dup2(file, STDERR_FILENO) >= 0) {
    atomic_store(&terminal_real_errors, real);
  } else if (real >= 0) {
    close(real);
  }
  if (file >= 0) {
    close(file);
  }
}

// One scalar value of UTF-8 at `bytes`: its length in bytes, 0 if it is not well-formed.
static size_t terminal_scalar_at(const unsigned char *bytes, size_t count, uint32_t *scalar) {
  unsigned char first = bytes[0];
  size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3
                                                      : first < 0xF5   ? 4
                                                                       : 0;
  if (length == 0 || length > count) {
    return 0;
  }
  *scalar = length == 1 ? first : first & (0xFFu >> (length + 1));
  for (size_t index = 1; index < length; index += 1) {
    if ((bytes[index] & 0xC0) != 0x80) {
      return 0;
    }
    *scalar = *scalar << 6 | (bytes[index] & 0x3F);
  }
  bool is_overlong = (length == 3 && *scalar < 0x800) || (length == 4 && *scalar < 0x10000);
  bool is_surrogate = *scalar >= 0xD800 && *scalar <= 0xDFFF;
  return is_overlong || is_surrogate || *scalar > 0x10FFFF ? 0 : length;
}

// Controls, and what reorders or hides text.
static bool terminal_is_steering(uint32_t scalar) {
  return (scalar < 0x20 && scalar != '\n' && scalar != '\t')  //
         || (scalar >= 0x7F && scalar < 0xA0)                 //
         || (scalar >= 0x200B && scalar <= 0x200F)            //
         || (scalar >= 0x2028 && scalar <= 0x202E)            //
         || (scalar >= 0x2060 && scalar <= 0x206F)            //
         || scalar == 0xFEFF || scalar >= 0xE0000;
}

static void terminal_show_errors(int file, int milliseconds) {
  // Static, because the stack may be what has just run out.
  static unsigned char raw[terminal_shown_limit];
  static char clean[terminal_shown_limit * 2];
  off_t end = lseek(file, 0, SEEK_END);
  off_t start = end > terminal_shown_limit ? end - terminal_shown_limit : 0;
  ssize_t count = pread(file, raw, sizeof raw, start);
  size_t used = 0;
  for (size_t index = 0; count > 0 && index < (size_t)count;) {
    uint32_t scalar = 0;
    size_t length = terminal_scalar_at(raw + index, (size_t)count - index, &scalar);
    if (length == 0 || terminal_is_steering(scalar)) {
      clean[used++] = '?';
      index += length == 0 ? 1 : length;
      continue;
    }
    if (scalar == '\n') {
      // The terminal may not be back in the mode in which it adds this itself.
      clean[used++] = '\r';
    }
    for (; length > 0; length -= 1) {
      clean[used++] = (char)raw[index++];
    }
  }
  terminal_write(STDERR_FILENO, clean, used, milliseconds);
}

void terminal_errors_release(int milliseconds) {
  int real = atomic_exchange(&terminal_real_errors, -1);
  if (real < 0) {
    return;
  }
  int file = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  dup2(real, STDERR_FILENO);
  close(real);
  if (file >= 0) {
    terminal_show_errors(file, milliseconds);
    close(file);
  }
}
