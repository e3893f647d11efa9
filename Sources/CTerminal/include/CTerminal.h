// The screen, the keyboard and the signals of one process, on top of curses.
//
// This target alone includes <ncurses.h>: its macros and variadic functions do not import into
// Swift, and its global variables are refused there. All state lives in the C files, once a
// process; every function but `terminal_wake` must be called from one thread. Columns and rows are
// 0-based cells.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <stdint.h>

// ---- Opening and closing (screen.c) ------------------------------------------------------------

// What `terminal_open` answers.
enum {
  TERMINAL_OPENED = 0,
  // Standard output is not a terminal.
  TERMINAL_NO_OUTPUT = 1,
  // Standard input is not a terminal and /dev/tty cannot be opened; `errno` says why.
  TERMINAL_NO_KEYBOARD = 2,
  // No terminal type that could be used is in the terminfo database.
  TERMINAL_UNKNOWN_TYPE = 3,
  // The terminal type cannot move the cursor.
  TERMINAL_NO_CURSOR_MOVES = 4,
  // It is open already, or curses, the signals or the pipe behind them could not be set up.
  TERMINAL_FAILED = 5,
};

// Takes the terminal: signal handlers, alternate screen, raw keys, bracketed paste, and standard
// error held back if it is a terminal. `ascii` other than 0 forbids everything outside ASCII.
int32_t terminal_open(int32_t ascii);
// Gives the terminal back in the state in which it was found, shows what was held back from
// standard error, and puts the signal handlers back. Does nothing if it is not open.
void terminal_close(void);
// Gives the terminal back and keeps it open, so that another program can use it.
void terminal_leave(void);
// Takes the terminal again after `terminal_leave`. Answers 0 without taking it if a signal has
// asked the process to end meanwhile, otherwise 1. In the background it stops until `fg`.
int32_t terminal_enter(void);

// The terminfo entry in use; valid until `terminal_close`.
const char *terminal_type(void);
// 1 if characters outside ASCII can be drawn, otherwise 0.
int32_t terminal_is_unicode(void);
// How many palette entries there are: 0, 8, 16, 88 or 256.
int32_t terminal_color_count(void);
int32_t terminal_columns(void);
int32_t terminal_rows(void);
// Asks the terminal for its size. Answers 1 if it is another one than before, otherwise 0. Either
// way it may have changed meanwhile and have lost what it showed: call `terminal_forget`.
int32_t terminal_update_size(void);

// ---- Painting (painting.c) ---------------------------------------------------------------------

// The bits of `terminal_set_style`; those of `Style.Attributes` in Swift have the same values.
enum {
  TERMINAL_BOLD = 1 << 0,
  TERMINAL_DIM = 1 << 1,
  TERMINAL_ITALIC = 1 << 2,
  TERMINAL_UNDERLINE = 1 << 3,
  TERMINAL_REVERSE = 1 << 4,
};

// How many cells curses gives to a scalar value: 0 for a combining mark, -1 for what it cannot
// draw (which in an ASCII locale is everything outside ASCII).
int32_t terminal_scalar_width(uint32_t scalar);
// Says how wide the terminal draws what is one cell to the C library; NULL, as at the start, means
// one cell. Curses goes by it too, except where the C library cannot be overruled.
void terminal_set_widths(int32_t (*width)(uint32_t scalar));
// The most combining marks that curses keeps on one base; more are lost.
int32_t terminal_mark_limit(void);
// The style of what is put next. Colours are palette entries or -1 for the terminal's own;
// entries that the terminal lacks become its own colour too.
void terminal_set_style(int32_t foreground, int32_t background, uint32_t attributes);
// Puts one base of width 1 or 2 and its combining marks into the cells at column `x`, row `y`.
// The caller clips. Never moves another cell and never scrolls.
void terminal_put(int32_t x, int32_t y, const uint32_t *scalars, int32_t count);
// Puts scalars of one cell each side by side, from column `x` of row `y` on; a question mark in place
// of what curses gives another width. The caller clips.
void terminal_put_line(int32_t x, int32_t y, const uint32_t *scalars, int32_t count);
// Makes all cells blank, in the terminal's own colours.
void terminal_erase(void);
// Forgets what the screen is believed to show: the next `terminal_show` draws everything.
void terminal_forget(void);
// Sends what has changed. The cursor goes to column `x`, row `y`, or is hidden if `x` is negative.
// Does nothing while the terminal is not in our hands.
void terminal_show(int32_t x, int32_t y);

// ---- Keys (keys.c) -----------------------------------------------------------------------------

// What `terminal_wait` answers.
enum {
  TERMINAL_TIMED_OUT = 0,
  TERMINAL_BYTES = 1,
  TERMINAL_SIGNAL = 2,
  TERMINAL_GONE = 3,
};

// Waits until there are bytes to read, a signal has come or another thread has called
// `terminal_wake`, at most `milliseconds`; -1 waits for ever.
int32_t terminal_wait(int32_t milliseconds);
// Ends the wait that is under way, or the next one. Any thread may call it at any time; while no
// terminal is open it does nothing.
void terminal_wake(void);
// Answers 1 if `terminal_wake` has been called since the last time, otherwise 0.
int32_t terminal_take_wake(void);
// Reads what has been typed, at most `capacity` bytes. Answers how many, 0 if there are none, or
// -1 if the terminal is gone.
int32_t terminal_read(uint8_t *bytes, int32_t capacity);
// The bytes of a key by its terminfo name ("kcuu1"); NULL if the terminal has no such key.
const char *terminal_key_bytes(const char *name);
// How long Escape may wait for the rest of a sequence: $ESCDELAY, or 25, in milliseconds.
int32_t terminal_escape_delay(void);

// ---- Signals (signals.c) -----------------------------------------------------------------------

// The next signal that has come: one that ends the process before SIGTSTP, SIGCONT and SIGWINCH.
// 0 if there is none. The same signal come twice is told once.
int32_t terminal_take_signal(void);
// Stops the process group as Ctrl-Z does, and returns when it goes on. Call it between
// `terminal_leave` and `terminal_enter`. Returns at once where no shell could continue it.
void terminal_stop(void);
// Ends the process by `signal`, so that a shell sees 128 + `signal`.
_Noreturn void terminal_end(int32_t signal);

#endif
