import CPseudoTerminal
import Glibc
import Testing

/// The program on a terminal of its own, driven as a user would drive it.
///
/// Nothing is shared between two sessions, so tests run side by side. The environment holds what
/// is listed here and nothing else.
final class TerminalSession {
  enum Input {
    /// Standard input is the terminal.
    case terminal
    /// Standard input is a pipe with this text; keys come from /dev/tty.
    case pipe(String)
  }

  /// How long to wait for what must come, in seconds: far longer than it takes on a busy machine.
  static let deadline = 30.0

  let process: pid_t
  private let terminal: OpaquePointer
  /// What removes a file at its end: the program may open it after its screen is there.
  private let held: AnyObject?

  /// Starts `program`, which is `entente` unless another is named.
  ///
  /// `environment` overrides what is pinned; `nil` as a value unsets a variable. `held` lives as
  /// long as the session.
  init(
    _ arguments: [String] = [], program: String = TerminalSession.binary, width: Int = 80,
    height: Int = 24, environment: [String: String?] = [:], input: Input = .terminal,
    holding held: AnyObject? = nil
  ) throws {
    self.held = held
    let piped: String? = if case .pipe(let text) = input { text } else { nil }
    let terminal = try #require(pseudo_terminal_open(Int32(width), Int32(height)))
    self.terminal = terminal
    var variables = Self.environment(width: width, height: height)
    for (name, value) in environment { variables[name] = value }
    let list = variables.compactMap { name, value in value.map { "\(name)=\($0)" } }
    process = withStrings([program] + arguments) { argv in
      withStrings(list) { envp in
        pseudo_terminal_spawn(terminal, program, argv, envp, piped != nil)
      }
    }
    guard process > 0 else { throw Failure(description: "cannot start \(program): errno \(errno)") }
    if let piped {
      pseudo_terminal_pipe(terminal, piped, piped.utf8.count)
      pseudo_terminal_pipe(terminal, nil, 0)
    }
  }

  deinit {
    pseudo_terminal_close(terminal)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  // MARK: What the user does

  /// Types text; control codes and sequences stand for themselves: `"\u{1B}[A"` is the Up key.
  func send(_ keys: String) throws {
    try send(Array(keys.utf8))
  }

  func send(_ bytes: [UInt8]) throws {
    let isTyped = bytes.withUnsafeBytes { raw in
      pseudo_terminal_type(terminal, raw.assumingMemoryBound(to: CChar.self).baseAddress, raw.count)
    }
    guard isTyped else { throw Failure(description: "the terminal takes no keys\n\(screen)") }
  }

  func paste(_ text: String) throws {
    try send("\u{1B}[200~\(text)\u{1B}[201~")
  }

  func resize(width: Int, height: Int) {
    pseudo_terminal_resize(terminal, Int32(width), Int32(height))
  }

  /// Tells the program of a size that the screen does not have.
  func tellSize(width: Int, height: Int) {
    pseudo_terminal_tell_size(terminal, UInt16(width), UInt16(height))
  }

  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the window: the program gets SIGHUP, and its terminal is gone.
  func hangUp() {
    pseudo_terminal_hang_up(terminal)
  }

  // MARK: What the user sees

  /// The screen as far as it has been drawn; use `wait` before looking.
  var screen: ScreenImage { ScreenImage(of: terminal) }

  /// Draws until `condition` holds; `what` says what is waited for.
  @discardableResult
  func wait(
    _ what: String, deadline: Double = TerminalSession.deadline,
    until condition: (ScreenImage) throws -> Bool
  ) throws -> ScreenImage {
    let end = Self.now + deadline
    while true {
      let screen = screen
      if try condition(screen) { return screen }
      let hasEnded = status != nil
      let drawn = pseudo_terminal_pump(terminal, 50)
      if Self.now > end || (hasEnded && drawn <= 0) {
        let reason = hasEnded ? "the program has ended" : "not within \(deadline) s"
        throw Failure(description: "waited for \(what): \(reason)\n\(self.screen)")
      }
      // Draw all there is before looking again.
      while pseudo_terminal_pump(terminal, 0) > 0 {}
    }
  }

  /// Draws until `text` stands in a row.
  @discardableResult
  func wait(for text: String) throws -> ScreenImage {
    try wait("'\(text)'") { $0.contains(text) }
  }

  /// All that the program has sent, at most the last 4 MiB.
  var output: [UInt8] {
    var count = 0
    guard let bytes = pseudo_terminal_output(terminal, &count) else { return [] }
    return UnsafeRawBufferPointer(start: bytes, count: count).map(\.self)
  }

  /// How many bytes the program has sent.
  var bytesWritten: Int { Int(pseudo_terminal_output_count(terminal)) }

  /// Whether a paste would come in brackets.
  var bracketsPastes: Bool { pseudo_terminal_brackets_pastes(terminal) }

  /// Whether keys are echoed, as at a shell.
  var echoes: Bool { pseudo_terminal_echoes(terminal) }

  /// Whether the terminal is as it was before the program started.
  var isRestored: Bool {
    let screen = screen
    return pseudo_terminal_has_remembered_modes(terminal) && !screen.isAlternate
      && screen.cursor != nil && !bracketsPastes
  }

  // MARK: How it ends

  /// How the program ended; `nil` while it runs.
  var status: ExitStatus? {
    let status = pseudo_terminal_status(terminal)
    guard status != -1 else { return nil }
    let signal = pseudo_terminal_end_signal(status)
    return signal != 0 ? .signal(signal) : .code(pseudo_terminal_exit_code(status))
  }

  /// Whether the program is stopped, as by SIGSTOP.
  var isStopped: Bool {
    pseudo_terminal_status(terminal)
    return pseudo_terminal_is_stopped(terminal)
  }

  /// Waits until the program has ended and all it wrote is drawn.
  func waitForEnd(deadline: Double = TerminalSession.deadline) throws -> ExitStatus {
    let end = Self.now + deadline
    while status == nil {
      guard Self.now < end else {
        throw Failure(description: "the program does not end\n\(screen)")
      }
      if pseudo_terminal_pump(terminal, 20) < 0 { usleep(1000) }
    }
    while pseudo_terminal_pump(terminal, 0) > 0 {}
    return try #require(status)
  }
}
