import Glibc
import Testing

/// A Swift trap gives the terminal back at once, and its message is seen but not obeyed.
struct TrapTests {
  @Test(arguments: [("f", "Fatal error: a message with"), ("i", "Index out of range"), ("e", "")])
  func trapRestoresTheTerminal(key: String, message: String) throws {
    let session = try TerminalSession(program: TerminalSession.sibling("TrappingProgram"))
    try session.wait(for: "press a key")
    try session.send(key)
    let status = try session.waitForEnd()
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(status))
    #expect(session.isRestored, "\(session.screen)")
    #expect(message.isEmpty || session.screen.contains(message), "\(session.screen)")
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}[31man escape"))
  }
}
