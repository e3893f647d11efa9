extension TerminalSession {
  /// A session in which the program has drawn its first screen.
  static func shown(
    _ arguments: [String] = [], program: String = TerminalSession.binary,
    environment: [String: String?] = [:], input: Input = .terminal
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      arguments, program: program, environment: environment, input: input)
    try session.waitForDrawing()
    return session
  }

  /// Waits until the program has drawn a screen and has nothing more to say.
  @discardableResult
  func waitForDrawing() throws -> ScreenImage {
    try wait("the program's screen") {
      $0.isAlternate && $0.rows.contains { !$0.isEmpty } && !echoes
    }
    try redraw()
    return screen
  }

  /// Lets the program draw everything anew, and waits until it has: what was sent to it before
  /// has then been dealt with.
  func redraw() throws {
    let count = bytesWritten
    try send("\u{0C}")
    try wait("a whole screen") { _ in
      // The screen is cleared, and then the frame is finished.
      let new = String(decoding: output.suffix(bytesWritten - count), as: UTF8.self)
      let parts = new.split(separator: "\u{1B}[2J", omittingEmptySubsequences: false).dropFirst()
      return parts.contains { $0.contains("\u{1B}[?2026l") }
    }
  }
}
