import Glibc
import Testing

/// The program inside tmux, which is a terminal of its own kind.
struct MultiplexerTests {
  @Test func worksInTmux() throws {
    let socket = "entente-test-\(getpid())"
    let session = try TerminalSession(
      [
        "-L", socket, "-f", "/dev/null", "new-session", "-x", "100", "-y", "30",
        TerminalSession.binary,
      ],
      program: "/usr/bin/tmux", width: 100, height: 31)
    try session.wait(for: "row 1 of 37")
    try session.send("/idlib\r")
    try session.wait(for: "3 of 39")
    session.resize(width: 60, height: 24)
    try session.wait("the stacked layout") { $0.contains(" RU ") && $0.contains("/idlib") }
    try session.send("q")
    try session.wait(for: "[exited]")
  }
}
