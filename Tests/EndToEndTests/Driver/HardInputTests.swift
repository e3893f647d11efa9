import Glibc
import Testing

/// Input that no user types, and sizes that no window has.
@Suite struct HardInputTests {
  @Test func survivesBytesThatAreNoText() throws {
    let session = try TerminalSession.shown()
    // No letter, digit or Escape among them, which would be commands.
    try session.send([0xFF, 0xC3, 0x80, 0xED, 0xA0, 0x80, 0xF8, 0xFE, 0xE2, 0x82])
    try session.redraw()
    session.signal(SIGTERM)
    #expect(try session.waitForEnd() == .signal(SIGTERM))
    #expect(session.isRestored)
  }

  @Test func survivesHugePastes() throws {
    let session = try TerminalSession.shown()
    try session.paste(String(repeating: "q界 \u{1}", count: 500_000))
    try session.redraw()
    session.signal(SIGTERM)
    #expect(try session.waitForEnd() == .signal(SIGTERM))
  }

  @Test func survivesAPasteWithoutEnd() throws {
    let session = try TerminalSession.shown()
    try session.send("\u{1B}[200~qqq")
    session.signal(SIGTERM)
    #expect(try session.waitForEnd() == .signal(SIGTERM))
    #expect(session.isRestored)
  }

  @Test func followsAStormOfResizes() throws {
    let session = try TerminalSession.shown()
    let before = session.screen
    for step in 0..<200 {
      session.resize(width: 20 + step % 90, height: 6 + step % 40)
    }
    session.resize(width: 80, height: 24)
    try session.wait("the first screen again") { $0.rows == before.rows }
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored)
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 2), (65535, 65535), (3, 500), (0, 0)])
  func takesAnySize(width: Int, height: Int) throws {
    let session = try TerminalSession.shown()
    session.tellSize(width: width, height: height)
    try session.redraw()
    session.tellSize(width: 80, height: 24)
    try session.redraw()
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored)
  }
}
