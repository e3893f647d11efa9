/// Why the terminal could not be taken.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard output is a file, a pipe or closed.
  case outputIsNoTerminal
  /// Standard input is not a terminal, and the process has none of its own.
  case noKeyboard
  /// Neither `$TERM` nor any of the common terminal types is in the terminfo database.
  ///
  /// The name is as the environment had it, and may hold anything.
  case unknownType(String)
  /// The terminal type `$TERM` names cannot move the cursor.
  ///
  /// The name is as the environment had it, and may hold anything.
  case cannotMoveCursor(type: String)
  /// The process has the terminal already, or the system refused a pipe or memory.
  case unavailable

  /// One line that says what is wrong and what to do.
  ///
  /// `clean` makes text from the environment safe to show; it is given `$TERM`.
  package func message(cleaning clean: (String) -> String) -> String {
    switch self {
    case .outputIsNoTerminal:
      "standard output is not a terminal; for plain text use: entente list"
    case .noKeyboard:
      "no keyboard: standard input is not a terminal and /dev/tty cannot be opened"
    case .unknownType(let name):
      "no terminal type '\(clean(name))' and no common one in the terminfo database; "
        + "install ncurses-base or set TERMINFO"
    case .cannotMoveCursor(let name):
      "the terminal type '\(clean(name))' cannot move the cursor; "
        + "set TERM to what the terminal is, for example xterm-256color"
    case .unavailable:
      "the terminal could not be set up: it is in use by this process, or memory ran out"
    }
  }
}
