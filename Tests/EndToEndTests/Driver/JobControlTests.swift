import Glibc
import Testing

/// Ctrl-Z, `fg` and `kill -STOP`, with a shell that does job control.
@Suite struct JobControlTests {
  private func shell() throws -> TerminalSession {
    let session = try TerminalSession(
      ["--norc", "--noprofile", "--noediting", "-i"], program: "/bin/bash",
      environment: ["PS1": "$ ", "ENTENTE": TerminalSession.binary])
    try session.wait("the prompt") { $0.rows[0] == "$" }
    return session
  }

  @Test func stopsAndGoesOn() throws {
    let session = try shell()
    try session.send("\"$ENTENTE\"\r")
    let before = try session.waitForDrawing()
    try session.send("\u{1A}")
    try session.wait("the shell's word of it") { !$0.isAlternate && $0.contains("Stopped") }
    #expect(session.echoes)
    #expect(!session.bracketsPastes)
    #expect(session.screen.cursor != nil)
    try session.send("fg\r")
    try session.wait("the same screen") { $0.isAlternate && $0.rows == before.rows }
    try session.wait("its modes") { _ in session.bracketsPastes && !session.echoes }
    try session.send("q")
    try session.wait("the main screen") { !$0.isAlternate }
    try session.send("echo status $?\r")
    try session.wait(for: "status 0")
  }

  /// The whole job stops, so that the shell takes over even if it started another program that
  /// started this one.
  @Test func stopsTheWholeJob() throws {
    let session = try shell()
    try session.send("sh -c '\"$ENTENTE\"; echo ended with $?'\r")
    try session.waitForDrawing()
    try session.send("\u{1A}")
    try session.wait("the shell's word of it") { !$0.isAlternate && $0.contains("Stopped") }
    try session.send("fg\r")
    try session.waitForDrawing()
    try session.send("q")
    try session.wait(for: "ended with 0")
  }

  @Test func endsWhileStopped() throws {
    let session = try shell()
    try session.send("\"$ENTENTE\"\r")
    try session.waitForDrawing()
    try session.send("\u{1A}")
    try session.wait("the shell's word of it") { !$0.isAlternate && $0.contains("Stopped") }
    try session.send("kill %1\r")
    // Bash tells of a job before its next prompt.
    try session.wait("the job's end") {
      try session.send("\r")
      return $0.contains("Terminated")
    }
    #expect(!session.screen.isAlternate)
    #expect(session.echoes)
  }

  @Test func staysStoppedInTheBackground() throws {
    let session = try shell()
    try session.send("\"$ENTENTE\"\r")
    try session.waitForDrawing()
    try session.send("\u{1A}")
    try session.wait("the shell's word of it") { !$0.isAlternate && $0.contains("Stopped") }
    try session.send("clear; bg\r")
    try session.wait("a line for bg") { $0.contains("&") }
    try session.wait("that it stops again") {
      try session.send("\r")
      return $0.contains("Stopped")
    }
    #expect(!session.screen.isAlternate)
    try session.send("kill %1\r")
    // Bash tells of a job before its next prompt.
    try session.wait("the job's end") {
      try session.send("\r")
      return $0.contains("Terminated")
    }
  }

  @Test func redrawsAfterItWasStoppedFromOutside() throws {
    let session = try TerminalSession.shown()
    let before = session.screen
    session.signal(SIGSTOP)
    try session.wait("it to stop") { _ in session.isStopped }
    session.signal(SIGCONT)
    try session.redraw()
    try session.wait("the same screen") { $0.rows == before.rows && $0.isAlternate }
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored)
  }

  /// Where no shell could continue it, stopping would be for ever.
  @Test func doesNotStopWithoutAShell() throws {
    let session = try TerminalSession.shown()
    let before = session.screen
    try session.send("\u{1A}")
    session.signal(SIGTSTP)
    try session.redraw()
    try session.wait("the same screen") { $0.rows == before.rows && $0.isAlternate }
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored)
  }
}
