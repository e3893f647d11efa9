import Testing

/// How the program behaves towards terminals, pipes and locales.
struct MannersTests {
  @Test func keysComeFromTheTerminalWhenInputIsAPipe() throws {
    let dossier = """
      {"formatVersion": 1, "id": "tiny", "title": "Tea or coffee",
       "source": {"title": "t", "author": "a", "note": "a note", "passages": []},
       "actors": [{"id": "a", "name": "Ann"}, {"id": "b", "name": "Ben"}],
       "domains": [{"id": "d", "name": "Drinks"}],
       "items": [{"id": "x", "actor": "a", "domain": "d", "kind": "goal", "modality": "asserted",
                  "title": "Tea", "summary": "Tea."}]}
      """
    let session = try TerminalSession(["-"], input: .pipe(dossier))
    try session.wait(for: "Tea or coffee")
    #expect(session.screen.contains("no counterpart"))
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.isRestored, "\(session.screen)")
  }

  @Test(arguments: ["C", "POSIX", "", "C.UTF-8", "xx_YY.UTF-8"])
  func drawsLinesInEveryLocaleThatHasThem(locale: String) throws {
    let session = try TerminalSession.shown(environment: ["LANG": locale])
    #expect(session.screen.contains("│ ≠ │"), "\(session.screen)")
  }

  @Test func drawsASCIIWhereAsked() throws {
    let session = try TerminalSession.shown(["--ascii"])
    #expect(session.screen.contains("| # |"), "\(session.screen)")
    #expect(session.screen.rows.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
  }

  /// Letters of a dossier that are ambiguous are drawn as they are.
  ///
  /// The screen behind the pseudo terminal gives them one cell, so it cannot show that what comes
  /// after them is in its place.
  @Test func drawsAmbiguousLettersWhereTheyAreWide() throws {
    let dossier = """
      {"formatVersion": 1, "id": "tiny", "title": "Чай für zwei",
       "source": {"title": "t", "author": "a", "note": "a note", "passages": []},
       "actors": [{"id": "a", "name": "Анна"}, {"id": "b", "name": "Bön"}],
       "domains": [{"id": "d", "name": "Drinks"}],
       "items": [{"id": "x", "actor": "a", "domain": "d", "kind": "goal", "modality": "asserted",
                  "title": "Чай и кофе", "summary": "Tea."}]}
      """
    for options in [["--ambiguous-width", "wide"], []] {
      let session = try TerminalSession(["-"] + options, input: .pipe(dossier))
      try session.wait(for: "Чай für zwei")
      #expect(session.screen.contains("Чай и кофе"), "\(session.screen)")
      #expect(session.screen.contains("Анна") && session.screen.contains("Bön"))
      #expect(session.screen.contains("| no counterpart") == !options.isEmpty)
      try session.send("q")
      #expect(try session.waitForEnd() == .code(0))
    }
  }

  @Test func noColorLeavesTheSelectionVisible() throws {
    let session = try TerminalSession.shown(environment: ["NO_COLOR": "1"])
    let colors = session.screen.cells.joined().filter { $0.foreground != -1 || $0.background != -1 }
    #expect(colors.isEmpty)
    let cursor = try #require(session.screen.cursor)
    #expect(session.screen.cells[cursor.y][cursor.x].isReversed)
  }

  /// What is refused is one line, an exit status, and no byte that a terminal would obey.
  @Test(arguments: [
    ("entente | cat", "standard output is not a terminal; for plain text use: entente list", 2),
    ("TERM=dumb entente", "cannot move the cursor", 2),
    ("entente /nonexistent/x.json", "cannot read /nonexistent/x.json: No such file", 66),
    ("entente /", "cannot read /: it is a directory", 66),
    ("echo '{' | entente -", "-:2:1: error: $: expected", 65),
    ("entente --where actor:rusia", "did you mean", 2),
    ("entente --at m1", "did you mean", 2),
    ("entente --nonsense", "Unknown option '--nonsense'", 2),
    ("entente list > /dev/full", "cannot write the output: No space left", 74),
  ])
  func refusesInOneLine(command: String, message: String, status: Int32) throws {
    let session = try TerminalSession(
      ["-c", "set -o pipefail; PATH=\(TerminalSession.folder):$PATH; \(command)"],
      program: "/bin/bash", width: 200)
    #expect(try session.waitForEnd() == .code(status), "\(session.screen)")
    #expect(session.screen.contains(message), "\(session.screen)")
    #expect(!session.output.contains(0x1B))
    #expect(session.isRestored)
  }

  @Test func hostileNamesAreShownAndNotObeyed() throws {
    let session = try TerminalSession(["/no\u{1B}[31m\u{202E}such"], width: 120)
    #expect(try session.waitForEnd() == .code(66))
    #expect(session.screen.contains("/no^[[31m<202e>such"), "\(session.screen)")
    #expect(!session.output.contains(0x1B))
  }

  @Test func listIsTextWithoutEscapesWhereNoneAreWanted() throws {
    let session = try TerminalSession(["list", "--color", "never"], width: 200, height: 60)
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.screen.contains("rm1   Russia  Military    goal"), "\(session.screen)")
    #expect(!session.output.contains(0x1B))
  }

  @Test func aCopiedBinaryHasItsDossier() throws {
    let session = try TerminalSession(
      [
        "-c",
        "d=$(mktemp -d) && cp \(TerminalSession.binary) $d/other && cd / && $d/other list | head -4"
          + "; rm -r $d",
      ], program: "/bin/bash", width: 120)
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.screen.contains("Align Syria policy"), "\(session.screen)")
  }
}
