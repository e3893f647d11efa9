import Glibc
import Testing

/// Keys are read while a search runs; the last query's result is what stays.
@Suite(.serialized) struct SlowSearchTests {
  private func shown(_ dossier: LargeDossier) throws -> TerminalSession {
    let session = try TerminalSession([dossier.path], holding: dossier)
    try session.wait(for: "row 1 of")
    return session
  }

  @Test func theLastQueryIsWhatIsShown() throws {
    let dossier = try LargeDossier(megabytes: 6)
    let session = try shown(dossier)
    // Each letter begins a search of everything; none of them is waited for.
    for query in ["grain", "steel", "hay", "number", "needle"] {
      try session.send("/\u{15}")
      for letter in query { try session.send(String(letter)) }
    }
    // Not the end of "5611 of 5611".
    let count = " 1 of \(dossier.itemCount)  ◂"
    try session.wait("the last query's match") {
      $0.contains("/needle") && $0.contains(count)
        && $0.contains("Goal number \(dossier.itemCount)")
    }
    try session.redraw()
    #expect(session.screen.contains(count))
    try session.send("\u{3}q")
    #expect(try session.waitForEnd() == .code(0))
  }

  @Test func givenUpWithTheBox() throws {
    let dossier = try LargeDossier(megabytes: 6)
    let session = try shown(dossier)
    for _ in 0..<5 { try session.send("/grain\u{3}") }
    try session.redraw()
    #expect(!session.screen.contains("/grain"), "\(session.screen)")
    #expect(session.screen.contains("row 1 of"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT]) func signalsEndIt(signal: Int32) throws {
    let session = try shown(try LargeDossier(megabytes: 6))
    for letter in "/grain steel water" { try session.send(String(letter)) }
    session.signal(signal)
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(session.isRestored, "\(session.screen)")
  }
}
