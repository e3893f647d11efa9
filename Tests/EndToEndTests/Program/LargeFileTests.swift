import Glibc
import Testing

/// A file that takes a moment to read: the screen is there at once, and keys work.
@Suite(.serialized) struct LargeFileTests {
  /// A session on a large file whose reading can be seen.
  private func reading(_ dossier: LargeDossier) throws -> TerminalSession {
    let session = try TerminalSession([dossier.path], holding: dossier)
    try session.wait("the bar") { isBar($0) }
    return session
  }

  private func isBar(_ screen: ScreenImage) -> Bool {
    screen.isAlternate && screen.contains("q leaves") && screen.contains(" MB ")
  }

  @Test func theBarComesFirstAndThenTheBoard() throws {
    let dossier = try LargeDossier(megabytes: 12)
    let session = try reading(dossier)
    try session.wait(for: "row 1 of")
    #expect(session.screen.contains("A large dossier"))
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test(arguments: [("q", Int32(0)), ("\u{1B}", 0), ("\u{3}", 130)])
  func keysGiveItUp(key: String, status: Int32) throws {
    let session = try reading(try LargeDossier(megabytes: 12))
    try session.send(key)
    let end = try session.waitForEnd()
    #expect(end == .code(status), "\(session.screen)")
    #expect(session.isRestored, "\(session.screen)")
    #expect(!session.screen.contains("given up"))
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func signalsEndIt(signal: Int32) throws {
    let session = try reading(try LargeDossier(megabytes: 12))
    session.signal(signal)
    let end = try session.waitForEnd()
    #expect(end == .signal(signal), "\(session.screen)")
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test func theBarFollowsTheWindow() throws {
    let session = try reading(try LargeDossier(megabytes: 12))
    for (width, height) in [(30, 8), (100, 40), (19, 4), (60, 20)] {
      session.resize(width: width, height: height)
      try session.send("\u{0C}")
    }
    try session.wait(for: "row 1 of")
    #expect(session.screen.rows.count == 20)
  }

  @Test func whatIsTypedAheadIsForTheBoard() throws {
    let dossier = try LargeDossier(megabytes: 12)
    let session = try reading(dossier)
    try session.send("/tag:needle\r")
    try session.wait(for: "/tag:needle")
    try session.wait(for: "1 of \(dossier.itemCount)  ◂")
    #expect(session.screen.contains("Goal number \(dossier.itemCount)"))
  }

  /// The screen is given back before the message is written.
  @Test func aRefusedFile() throws {
    let session = try reading(try LargeDossier(megabytes: 12, isFaulty: true))
    #expect(try session.waitForEnd() == .code(65))
    #expect(session.isRestored, "\(session.screen)")
    // The end of the message: a long line is wrapped where the terminal ends.
    #expect(session.screen.contains("found a number"), "\(session.screen)")
  }

  @Test func aWrongQueryIsToldAfterReading() throws {
    let dossier = try LargeDossier(megabytes: 12)
    let session = try TerminalSession(
      [dossier.path, "--where", "is:nothing"], holding: dossier)
    #expect(try session.waitForEnd() == .code(2))
    #expect(session.isRestored, "\(session.screen)")
    #expect(session.screen.contains("--where, column"), "\(session.screen)")
  }

  /// As by a shell: what is read meanwhile goes on where it was.
  @Test func stoppedAndContinued() throws {
    let dossier = try LargeDossier(megabytes: 12)
    let session = try reading(dossier)
    session.signal(SIGSTOP)
    try session.wait("a stopped program") { _ in session.isStopped }
    session.signal(SIGCONT)
    try session.wait(for: "row 1 of")
  }
}
