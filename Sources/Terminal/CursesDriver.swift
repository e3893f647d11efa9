internal import CTerminal
internal import Glibc
package import Screen

/// The process's terminal, drawn with curses.
///
/// There is one terminal, so one driver at a time: a second one is refused. While it is open,
/// standard error is held back if it is a terminal too; what was written there is shown, cleaned,
/// when the terminal is given back. Call everything from the thread that opened it.
package final class CursesDriver: Driver {
  package struct Options: Sendable {
    /// Draw nothing outside ASCII, whatever the locale says; other characters become `?`.
    package var asciiOnly = false

    /// The terminal gives ambiguous characters two cells.
    package var ambiguousIsWide = false

    package init(asciiOnly: Bool = false, ambiguousIsWide: Bool = false) {
      self.asciiOnly = asciiOnly
      self.ambiguousIsWide = ambiguousIsWide
    }
  }

  /// Which characters the terminal shows.
  package enum Encoding: Sendable {
    case utf8
    /// Only ASCII: the locale names another codeset than UTF-8, or `Options` ask for it.
    case ascii
  }

  package private(set) var size: Size
  package let colorCount: Int
  package let encoding: Encoding
  /// The terminfo entry in use; another than `$TERM` where that is unset or unknown.
  package let terminalType: String

  /// What curses has been given to show; `nil` where it is to be given everything.
  var shown: Frame?
  var decoder: KeyDecoder
  /// When the keyboard last sent something, in milliseconds.
  var lastBytes = 0
  /// What is to be reported before anything else, in this order.
  var reports: [Input] = []
  /// The terminal is gone: nothing will ever come from it again.
  var isGone = false
  private(set) var isOpen = true

  /// Takes the terminal: alternate screen, raw keys, bracketed paste, signal handlers.
  ///
  /// Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q arrive as keys; Ctrl-\ stays what it is, the way out of a
  /// program that no longer answers. Signals that were ignored at the start stay ignored.
  package init(options: Options = Options()) throws(TerminalError) {
    terminal_set_widths(options.ambiguousIsWide ? Self.widthWhereAmbiguousIsWide : nil)
    let status = terminal_open(options.asciiOnly ? 1 : 0)
    guard Int(status) == TERMINAL_OPENED else { throw TerminalError(status: Int(status)) }
    size = Size(width: Int(terminal_columns()), height: Int(terminal_rows()))
    colorCount = Int(terminal_color_count())
    encoding = terminal_is_unicode() == 1 ? .utf8 : .ascii
    terminalType = String(cString: terminal_type())
    decoder = KeyDecoder(sequences: KeySequences.ofTerminal())
  }

  private static let widthWhereAmbiguousIsWide: @convention(c) (UInt32) -> Int32 = { value in
    guard let scalar = Unicode.Scalar(value) else { return 1 }
    return Int32(TextMetrics(ambiguousIsWide: true).width(of: Character(scalar)))
  }

  deinit {
    close()
  }

  /// Gives the terminal back as it was found; does nothing the second time.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
  }

  /// Closes, and ends the process by `signal`, so that a shell sees 128 + `signal`.
  package func reraise(_ signal: Int32) -> Never {
    isOpen = false
    terminal_end(signal)
  }

  package func suspend() {
    guard isOpen else { return }
    terminal_leave()
    terminal_stop()
    takeAgain()
  }

  /// Gives the terminal to `body`, an editor for example, and takes it again afterwards.
  ///
  /// Meanwhile Ctrl-C and Ctrl-\ do not end this process, and Ctrl-Z stops it together with the
  /// other program. Afterwards `nextInput` reports `.resumed`.
  package func lend<Result, Failure: Error>(
    to body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isOpen else { return try body() }
    terminal_leave()
    defer { takeAgain() }
    return try body()
  }

  /// Takes the terminal after `terminal_leave`, or after it was taken from us, and says so.
  func takeAgain() {
    guard terminal_enter() == 1 else { return }
    reports.append(.resumed)
    updateSize()
  }

  /// Looks at the terminal's size and reports it if it is a new one.
  ///
  /// Even if it is not, the window may have been smaller for a moment, and what it showed been
  /// cut or wrapped, each terminal in its own way.
  func updateSize() {
    let isNew = terminal_update_size() == 1
    terminal_forget()
    if isNew {
      size = Size(width: Int(terminal_columns()), height: Int(terminal_rows()))
      shown = nil
      reports.append(.resized(size))
    } else {
      showAgain()
    }
  }
}

extension TerminalError {
  fileprivate init(status: Int) {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    self =
      switch status {
      case TERMINAL_NO_OUTPUT: .outputIsNoTerminal
      case TERMINAL_NO_KEYBOARD: .noKeyboard
      case TERMINAL_UNKNOWN_TYPE: .unknownType(type)
      case TERMINAL_NO_CURSOR_MOVES: .cannotMoveCursor(type: type)
      default: .unavailable
      }
  }
}
