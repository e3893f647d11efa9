import Testing

/// Which bytes reach a pipe and a terminal.
struct EscapeTests {
  private let shell = Shell()
  private static let hostile =
    "\(checkout)/Tests/ReportsTests/Briefs/Dossiers/hostile.json"
  private static let listings = ["list", "search !zzz", "relations", "source", "matrix"]

  /// Every subcommand in every format.
  static let commands: [String] =
    listings.flatMap { name in
      ["text", "json", "ndjson", "csv", "markdown"].map { "\(name) --format \($0)" }
    }
    + ["text", "json", "ndjson", "markdown"].map { "show p1 i1 r1 c1 --format \($0)" }
    + ["markdown", "html", "csv", "json", "ndjson", "dot"].map { "export --format \($0)" }

  @Test(arguments: commands)
  func noneInAPipe(command: String) {
    // CSV cannot escape, and data is left as it is: there, what the dossier itself says may stand.
    let own = command.hasSuffix("csv") ? "sed -i 's/\\x1b\\[31mred\\x07//g' out; " : ""
    let result = shell.run(
      "entente \(command) --data '\(Self.hostile)' > out; LC_ALL=C grep -c . out; \(own)"
        + "LC_ALL=C grep -c -P '[\\x1b\\x07\\x08\\x7f]' out")
    #expect(result.output.count == 2 && result.output.first != "0", "\(result.output)")
    #expect(result.output.last == "0")
  }

  /// On a terminal, colours are all that it is told.
  @Test(arguments: commands)
  func onlyColoursOnATerminal(command: String) throws {
    let session = try TerminalSession(
      ["-c", "entente \(command) --data '\(Self.hostile)'"], program: "/bin/bash",
      environment: ["PATH": "\(TerminalSession.folder):/usr/bin:/bin"])
    #expect(try session.waitForEnd() == .code(0), "\(session.screen)")
    let text = String(decoding: session.output, as: UTF8.self)
    let rest = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(rest.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\r" || !Self.isControl($0) })
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  @Test func colourIsAsked() throws {
    let escapes = "| LC_ALL=C grep -c $'\\x1b'"
    #expect(shell.run("entente list --color always \(escapes)").output != ["0"])
    #expect(shell.run("NO_COLOR=1 entente list --color always \(escapes)").output != ["0"])
    #expect(shell.run("entente list \(escapes)").output == ["0"])
    #expect(shell.run("entente list --color never \(escapes)").output == ["0"])
    for (arguments, environment, isColored) in [
      (["list"], [:], true), (["list"], ["NO_COLOR": ""], true),
      (["list"], ["NO_COLOR": "1"], false), (["list", "--color", "never"], [:], false),
      (["list"], ["TERM": "dumb"], false),
      (["list", "--color", "always"], ["NO_COLOR": "1"], true),
    ] as [([String], [String: String?], Bool)] {
      let session = try TerminalSession(arguments, environment: environment)
      #expect(try session.waitForEnd() == .code(0))
      #expect(session.output.contains(0x1B) == isColored, "\(arguments) \(environment)")
    }
  }

  @Test(arguments: [20, 40, 60, 132])
  func textIsNoWiderThanAsked(width: Int) {
    for command in ["list", "relations", "matrix", "show rm1 s1 p9", "source"] {
      let lines = shell.run("entente \(command) --width \(width)").output
      let tooWide = lines.filter { $0.count > width }
      #expect(!lines.isEmpty && tooWide == [], "\(command)")
    }
  }
}
