import Testing

/// The real program, used as a reader would use it for the first time.
struct BrowsingTests {
  @Test func aFirstVisit() throws {
    let session = try TerminalSession(width: 100, height: 30)
    try session.wait(for: "row 1 of 37")
    #expect(session.screen.contains("one outlet's forecast for 2017"))

    try session.send("/idlib")
    try session.wait(for: "3 of 39  ◂ 2  ▸ 1")
    try session.send("\r]")
    try session.wait(for: "divergent")
    try session.wait("a jump that says where it went") {
      $0.rows.last?.contains("of 9 divergent") == true
    }
    try session.send("\t")
    try session.wait("the counterpart on the other side") { screen in
      screen.rows.contains { $0.contains("│▌Break up radical Sunni opposition groups") }
    }
    try session.send("?")
    try session.wait(for: "Keys of the board")
    try session.send("counterpart")
    try session.wait("the narrowed list") { !$0.contains("Half a page down") }
    try session.send("\u{1B}")
    try session.wait("the board again") { !$0.contains("Keys of the board") }
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test(arguments: [
    ("q", 0), ("Q", 0), ("\u{3}", 130), ("/x\u{3}\u{3}", 130),
  ])
  func endsByKey(keys: String, status: Int32) throws {
    let session = try TerminalSession.shown()
    try session.send(keys)
    #expect(try session.waitForEnd() == .code(status))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test func escapeNeverQuits() throws {
    let session = try TerminalSession.shown()
    for _ in 0..<5 {
      try session.send("\u{1B}")
      try session.redraw()
    }
    #expect(session.status == nil)
    try session.send("/kurds\r\r?\u{1B}\u{1B}\u{1B}\u{1B}")
    try session.wait(for: "row")
    try session.redraw()
    #expect(session.status == nil)
  }

  @Test func startsWhereTheCommandLineSays() throws {
    let session = try TerminalSession(["--at", "s2", "--where", "actor:iran"])
    try session.wait(for: "Stronger government forces")
    #expect(session.screen.contains("/actor:iran"))
  }

  @Test func theCursorStandsOnTheSelection() throws {
    let session = try TerminalSession.shown()
    let cursor = try #require(session.screen.cursor)
    #expect(session.screen.rows[cursor.y].contains("▌"))
    #expect(cursor.x == 3)
  }

  @Test func keysWorkInEverySize() throws {
    let session = try TerminalSession.shown()
    let sizes = [
      (1, 1), (19, 5), (20, 6), (30, 8), (47, 20), (48, 10), (71, 12), (72, 24), (100, 3),
      (139, 50), (140, 50), (300, 100), (80, 24),
    ]
    for (width, height) in sizes {
      session.resize(width: width, height: height)
      try session.send("G]}\tnf\r\rggjk%/iran\u{1B}")
      try session.redraw()
      #expect(session.status == nil, "\(width)x\(height)")
    }
    try session.wait(for: "of 37")
  }
}
