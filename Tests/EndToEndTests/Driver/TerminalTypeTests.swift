import Glibc
import Testing

/// The terminals and environments that the program meets.
@Suite struct TerminalTypeTests {
  @Test(
    arguments: [
      "xterm-256color", "xterm", "screen", "screen-256color", "tmux-256color", "linux", "vt100",
      "vt220", "rxvt-unicode-256color", "ansi", "no-such-terminal", "",
    ])
  func drawsAndRestores(type: String) throws {
    let session = try TerminalSession(environment: ["TERM": type])
    try session.wait("a first screen") { screen in
      !session.echoes && screen.rows.contains { !$0.isEmpty }
    }
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test func refusesATerminalWithoutCursor() throws {
    let session = try TerminalSession(environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() != .code(0))
    #expect(session.screen.contains("the terminal type 'dumb' cannot move the cursor"))
    #expect(session.isRestored)
  }

  @Test func drawsAsciiWhereTheLocaleIsNotUnicode() throws {
    let session = try TerminalSession.shown(environment: ["LANG": "en_US.ISO-8859-1"])
    #expect(session.output.allSatisfy { $0 < 0x80 })
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
  }

  @Test(arguments: ["C", "POSIX", "", "nowhere"]) func drawsUnicodeWhereTheLocaleSaysNothing(
    locale: String
  ) throws {
    let session = try TerminalSession.shown(environment: ["LANG": locale])
    #expect(session.output.contains { $0 >= 0x80 })
  }

  @Test func takesKeysFromTheTerminalWhenInputIsAPipe() throws {
    let session = try TerminalSession.shown(input: .pipe(""))
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored)
  }

  @Test func showsHeldErrorsCleanedAfterwards() throws {
    let session = try TerminalSession.shown()
    let held = open("/proc/\(session.process)/fd/2", O_WRONLY | O_APPEND)
    try #require(held >= 0)
    let text = "a warning \u{1B}]0;title\u{7} \u{202E}Größe\nand a second line\n"
    #expect(write(held, text, text.utf8.count) == text.utf8.count)
    close(held)
    try session.redraw()
    #expect(!session.screen.contains("warning"))
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    try session.wait(for: "a warning ?]0;title? ?Größe")
    #expect(session.screen.contains("and a second line"))
    #expect(session.screen.title.isEmpty)
  }
}
