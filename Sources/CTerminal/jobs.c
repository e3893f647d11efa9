// Job control: Ctrl-Z, `fg`, `bg`, and other programs that borrow the terminal.

#include "internal.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

void terminal_stop(void) {
  // The whole group, as the terminal itself does it: what started us may be in it and has to stop
  // before the shell takes over. Ours is made pending for this very thread, since otherwise a
  // second thread could take it and this one would run on; SIGCONT discards what is left over.
  sigset_t stop;
  sigset_t before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  pthread_sigmask(SIG_BLOCK, &stop, &before);
  pthread_kill(pthread_self(), SIGTSTP);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

bool terminal_await_foreground(void) {
  while (!terminal_is_ending() && !terminal_in_foreground()) {
    terminal_signals_forget(SIGCONT);
    kill(0, SIGTTOU);
    if (!terminal_signals_has(SIGCONT)) {
      // Not stopped: no shell is there that could put us into the foreground.
      break;
    }
  }
  return !terminal_is_ending();
}
