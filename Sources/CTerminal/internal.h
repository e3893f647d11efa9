// What the C files of this target share.
//
// "Signal-safe" functions may be called in a signal handler: they use nothing but system calls
// that POSIX lists as such, and memory that is ready before a handler can run.

#ifndef TERMINAL_INTERNAL_H
#define TERMINAL_INTERNAL_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "CTerminal.h"

// ---- modes.c: line discipline of the terminal --------------------------------------------------

// The descriptor that keys are read from; -1 while there is none.
int terminal_keyboard(void);
// Finds the keyboard and remembers how the terminal was set. Answers a TERMINAL_… status.
int32_t terminal_modes_open(void);
void terminal_modes_close(void);
// Keys arrive one by one and unechoed; of the special ones only Quit (Ctrl-\) is kept, as the way
// out of a program that no longer answers.
void terminal_modes_raw(void);
// Signal-safe. Sets the terminal as it was, unless another job has it now.
void terminal_modes_restore(void);
// Signal-safe. Whether this process may set the terminal's modes.
bool terminal_in_foreground(void);

// ---- restore.c: giving the terminal back -------------------------------------------------------

// Prepares the bytes that give this terminal back; again after a change of size.
void terminal_restore_prepare(void);
// Signal-safe. Gives the terminal back if it is in our hands, and shows what was held back. Gives
// up on a terminal that takes nothing for so many milliseconds; with -1 waits for ever.
void terminal_restore(int milliseconds);
// Signal-safe. Writes all, but gives up on a terminal that takes nothing for so many milliseconds;
// with -1 waits for ever.
void terminal_write(int descriptor, const char *bytes, size_t count, int milliseconds);
// Sends a terminfo string without its padding, at once: putp() would leave it in a buffer of its
// own. NULL sends nothing.
void terminal_send(const char *string);
// Whether the terminal is in our hands.
void terminal_set_taken(bool taken);
bool terminal_is_taken(void);

// ---- errors.c: standard error while the screen is up -------------------------------------------

// From now on standard error, if it is a terminal, goes to a file without a name.
void terminal_errors_hold(void);
// Signal-safe. Undoes that and shows the end of what was written, cleaned.
void terminal_errors_release(int milliseconds);

// ---- waking.c ----------------------------------------------------------------------------------

bool terminal_pipe_open(void);
void terminal_pipe_close(void);
// The read end, for `terminal_wait`.
int terminal_pipe_descriptor(void);
// Writes a byte; may be called in a signal handler.
void terminal_pipe_write(void);
// Reads all that is there.
void terminal_pipe_drain(void);

// ---- signals.c ---------------------------------------------------------------------------------

bool terminal_signals_open(void);
void terminal_signals_close(void);
// Whether a signal that ends the process waits to be taken.
bool terminal_is_ending(void);
// Whether SIGTSTP, SIGCONT or SIGWINCH waits to be taken; and that it no longer does.
bool terminal_signals_has(int signal);
void terminal_signals_forget(int signal);
// While another program has the terminal, job control goes by the default actions, and Ctrl-C and
// Ctrl-\ typed at that program are not for this one.
void terminal_signals_leave(void);
void terminal_signals_enter(void);

// ---- jobs.c ------------------------------------------------------------------------------------

// Stops until the shell puts this job into the foreground. Answers false if it is to end instead.
bool terminal_await_foreground(void);

// ---- locale.c ----------------------------------------------------------------------------------

// An environment variable, empty if it is unset.
const char *terminal_variable(const char *name);
// Sets the locale; whether characters outside ASCII can be drawn, which `ascii` forbids.
bool terminal_choose_locale(bool ascii);

// ---- screen.c ----------------------------------------------------------------------------------

// More than the largest display shows in the smallest type. A pseudo terminal may claim 65535 by
// 65535 cells, for which curses would ask for more memory than there is.
enum { TERMINAL_MOST_COLUMNS = 1000, TERMINAL_MOST_ROWS = 500 };

// A capability of the terminal; NULL if it lacks it.
const char *terminal_capability(const char *name);
// The bytes that move the cursor; valid until the next call.
const char *terminal_move_bytes(int32_t x, int32_t y);
// Whether the terminal takes control sequences as ECMA-48 writes them.
bool terminal_is_ansi(void);

// ---- painting.c --------------------------------------------------------------------------------

void terminal_painting_open(bool ascii);

#endif
