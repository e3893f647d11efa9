// Signals: what ends the process, what stops it, and what a crash leaves behind.
//
// A handler only notes the signal and writes a byte to a pipe, which wakes `terminal_wait`; the
// program then ends in its own time. Three things cannot wait for that: a crash, Quit (Ctrl-\),
// and a second request to end when the first was not answered. Their handlers
// restore the terminal themselves.

#include "internal.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#ifdef NSIG
enum { terminal_signal_limit = NSIG };
#else
enum { terminal_signal_limit = 65 };
#endif
// In milliseconds: how long a program may take to end before a second signal ends it at once (two
// often come together, from the kernel when a terminal closes and from the shell), and how long
// it then waits for a terminal that takes nothing.
enum { terminal_patience = 500 };

static const int terminal_crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE,
                                       SIGABRT, SIGSYS, SIGQUIT};
static const int terminal_ends[] = {
    SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGXCPU, SIGXFSZ, SIGVTALRM,
    SIGPROF,
#ifdef SIGPOLL
    SIGPOLL,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};

static atomic_bool terminal_pending[terminal_signal_limit];
static atomic_int terminal_ending;
static atomic_llong terminal_first_end;
static atomic_bool terminal_is_left;
static struct sigaction terminal_before[terminal_signal_limit];
static bool terminal_is_handled[terminal_signal_limit];
static stack_t terminal_stack_before;
static _Alignas(16) char terminal_stack[64 * 1024];

// ---- In a handler ------------------------------------------------------------------------------

static void terminal_die(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigaction(number, &action, NULL);
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

static void terminal_note(int number) {
  int before = errno;
  atomic_store(&terminal_pending[number], true);
  terminal_pipe_write();
  errno = before;
}

static long long terminal_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void terminal_on_end(int number) {
  if (number == SIGINT && atomic_load(&terminal_is_left)) {
    return;
  }
  long long now = terminal_milliseconds();
  long long none = 0;
  if (!atomic_compare_exchange_strong(&terminal_first_end, &none, now) &&
      now - none >= terminal_patience) {
    terminal_restore(terminal_patience);
    terminal_die(number);
  }
  int first = 0;
  atomic_compare_exchange_strong(&terminal_ending, &first, number);
  terminal_note(number);
}

static void terminal_on_crash(int number) {
  if (number == SIGQUIT && atomic_load(&terminal_is_left)) {
    return;
  }
  terminal_restore(terminal_patience);
  terminal_die(number);
}

// ---- Setting up --------------------------------------------------------------------------------

static void terminal_handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags | SA_RESTART};
  if (sigaction(number, NULL, &terminal_before[number]) < 0 ||
      terminal_before[number].sa_handler == SIG_IGN) {
    // Ignored from the start, as by nohup: it stays so.
    return;
  }
  sigfillset(&action.sa_mask);
  for (size_t index = 0; index < sizeof terminal_crashes / sizeof *terminal_crashes; index += 1) {
    sigdelset(&action.sa_mask, terminal_crashes[index]);
  }
  terminal_is_handled[number] = sigaction(number, &action, NULL) == 0;
}

bool terminal_signals_open(void) {
  if (!terminal_pipe_open()) {
    return false;
  }
  stack_t stack = {.ss_sp = terminal_stack, .ss_size = sizeof terminal_stack};
  sigaltstack(&stack, &terminal_stack_before);
  atomic_store(&terminal_ending, 0);
  atomic_store(&terminal_first_end, 0);
  for (int number = 0; number < terminal_signal_limit; number += 1) {
    atomic_store(&terminal_pending[number], false);
  }
  for (size_t index = 0; index < sizeof terminal_crashes / sizeof *terminal_crashes; index += 1) {
    terminal_handle(terminal_crashes[index], terminal_on_crash, SA_ONSTACK);
  }
  for (size_t index = 0; index < sizeof terminal_ends / sizeof *terminal_ends; index += 1) {
    terminal_handle(terminal_ends[index], terminal_on_end, SA_ONSTACK);
  }
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number += 1) {
    terminal_handle(number, terminal_on_end, SA_ONSTACK);
  }
#endif
  terminal_handle(SIGWINCH, terminal_note, SA_ONSTACK);
  terminal_handle(SIGCONT, terminal_note, SA_ONSTACK);
  terminal_handle(SIGTSTP, terminal_note, SA_ONSTACK);
  atomic_store(&terminal_is_left, false);
  // Whoever started us may have blocked some for itself.
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  return true;
}

void terminal_signals_close(void) {
  for (int number = 1; number < terminal_signal_limit; number += 1) {
    if (terminal_is_handled[number]) {
      sigaction(number, &terminal_before[number], NULL);
      terminal_is_handled[number] = false;
    }
  }
  sigaltstack(&terminal_stack_before, NULL);
  terminal_pipe_close();
}

static void terminal_reset(int number, void (*handler)(int)) {
  if (terminal_is_handled[number]) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK | SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
  }
}

void terminal_signals_leave(void) {
  atomic_store(&terminal_is_left, true);
  terminal_reset(SIGTSTP, SIG_DFL);
  terminal_reset(SIGCONT, SIG_DFL);
}

void terminal_signals_enter(void) {
  terminal_signals_forget(SIGTSTP);
  terminal_signals_forget(SIGCONT);
  terminal_reset(SIGTSTP, terminal_note);
  terminal_reset(SIGCONT, terminal_note);
  atomic_store(&terminal_is_left, false);
}

// ---- Taking them -------------------------------------------------------------------------------

bool terminal_is_ending(void) { return atomic_load(&terminal_ending) != 0; }

bool terminal_signals_has(int number) { return atomic_load(&terminal_pending[number]); }
void terminal_signals_forget(int number) { atomic_store(&terminal_pending[number], false); }

int32_t terminal_take_signal(void) {
  int ending = atomic_exchange(&terminal_ending, 0);
  if (ending != 0) {
    return ending;
  }
  static const int others[] = {SIGTSTP, SIGCONT, SIGWINCH};
  for (size_t index = 0; index < sizeof others / sizeof *others; index += 1) {
    if (atomic_exchange(&terminal_pending[others[index]], false)) {
      return others[index];
    }
  }
  return 0;
}

_Noreturn void terminal_end(int32_t number) {
  terminal_close();
  terminal_die(number);
  _exit(128 + number);
}
