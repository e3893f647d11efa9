import Glibc
import Testing

/// Whatever ends the program, the terminal is given back, and the shell learns what it was.
@Suite struct SignalTests {
  @Test(
    arguments: [
      SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGXCPU, SIGXFSZ, SIGVTALRM,
      SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT, 34, 64,
    ])
  func endsByIt(signal: Int32) throws {
    let session = try TerminalSession.shown()
    session.signal(signal)
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGQUIT])
  func crashesByIt(signal: Int32) throws {
    let session = try TerminalSession.shown()
    session.signal(signal)
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test func quitKeyEndsAProgramThatDoesNotAnswer() throws {
    let session = try TerminalSession.shown()
    try session.send("\u{1C}")
    #expect(try session.waitForEnd() == .signal(SIGQUIT))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test func ignoredAtTheStartStaysIgnored() throws {
    let session = try TerminalSession.shown(
      ["--ignore-signal=HUP", TerminalSession.binary], program: "/usr/bin/env")
    session.signal(SIGHUP)
    try session.redraw()
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
  }

  @Test func blockedAtTheStartIsNotBlocked() throws {
    let session = try TerminalSession.shown(
      ["--block-signal=TERM", TerminalSession.binary], program: "/usr/bin/env")
    session.signal(SIGTERM)
    #expect(try session.waitForEnd() == .signal(SIGTERM))
  }

  @Test func endsWhenTheTerminalIsGone() throws {
    let session = try TerminalSession.shown()
    session.hangUp()
    #expect(try session.waitForEnd() == .signal(SIGHUP))
  }

  @Test func endsWhenTheTerminalIsGoneAndNobodySaysSo() throws {
    let session = try TerminalSession.shown(
      ["--ignore-signal=HUP", TerminalSession.binary], program: "/usr/bin/env")
    session.hangUp()
    #expect(try session.waitForEnd() != .code(0))
  }
}
