import Testing

/// Options that mean the same everywhere, and what is said where a word is out of place.
struct OptionTests {
  private let shell = Shell()

  @Test(arguments: [
    "", "browse", "list", "search ferry", "show d1", "relations", "source", "matrix", "export",
    "validate",
  ])
  func everySubcommandTakesTheDossierAndColors(subcommand: String) {
    let screen = subcommand.isEmpty || subcommand == "browse" ? "--snapshot j" : ""
    for color in ["auto", "always", "never"] {
      let result = shell.run(
        "[ -e my.json ] || entente init my.json > /dev/null; "
          + "entente \(subcommand) --data my.json --color \(color) \(screen)")
      #expect(result.status == 0 && !result.output.isEmpty, "\(result.output)")
      #expect(!result.output.contains { $0.contains("Russian") }, "\(result.output)")
    }
  }

  @Test(arguments: [
    "list", "search kurds", "show rm1", "relations", "source", "matrix", "export",
    "validate --data my.json",
  ])
  func everySubcommandThatPrintsTakesAWidth(subcommand: String) {
    let run = "[ -e my.json ] || entente init my.json > /dev/null; entente \(subcommand)"
    #expect(shell.run("\(run) --width 60").status == 0)
    let refused = shell.run("\(run) --width 7")
    #expect(refused.output.first == "Error: --width takes 20 to 10000 cells.")
    #expect(refused.status == 2)
  }

  /// An equals sign and a mark are one character to those who count in characters.
  @Test(arguments: ["\u{301}", "\u{200C}", "\u{200D}x=y", "\u{64B}"])
  func aValueMayBeginWithAMark(mark: String) {
    let joined = shell.run("entente list --where='\(mark)kurds' --format csv")
    let apart = shell.run("entente list --where '\(mark)kurds' --format csv")
    #expect(joined.output == apart.output && joined.status == apart.status)
    #expect(joined.output.count > 1 || mark.contains("x"))
    #expect(!joined.output.contains { $0.contains("Unknown") })
  }

  /// What is not for one reader alone is the same whatever the terminal.
  @Test(arguments: ["export", "export --format html", "validate bad.json"])
  func briefsAndProblemsAreNeverWrapped(subcommand: String) {
    let result = shell.run(
      "entente init - | sed 's/\"town\"/\"twon\"/' > bad.json; entente \(subcommand) > a; "
        + "entente \(subcommand) --width 20 > b; cmp a b && wc -c < a")
    #expect(result.status == 0 && result.output.first != "0")
  }

  @Test func screenHasColorsAsAsked() {
    let frame = { (options: String) in
      shell.run("\(options) entente --as ansi --snapshot j | grep -c '38;5;'").output.first
    }
    #expect(frame("NO_COLOR=") != "0")
    #expect(frame("NO_COLOR=1") == "0")
    let asked = { (environment: String, choice: String) in
      shell.run(
        "\(environment) entente --color \(choice) --as ansi --snapshot j | grep -c '38;5;'"
      ).output.first
    }
    #expect(asked("NO_COLOR=", "never") == "0")
    #expect(asked("NO_COLOR=1", "always") != "0")
    #expect(asked("NO_COLOR=1", "auto") == "0")
  }

  @Test(arguments: [
    ("lst", "there is no file or subcommand \"lst\"; did you mean list?"),
    ("lst --format json", "there is no file or subcommand \"lst\"; did you mean list?"),
    ("--ascii validat", "there is no file or subcommand \"validat\"; did you mean validate?"),
    ("exprot --where x", "there is no file or subcommand \"exprot\"; did you mean export?"),
    ("nonsense", "there is no file or subcommand \"nonsense\""),
    ("help lst", "there is no subcommand \"lst\"; did you mean list?"),
  ])
  func namesTheSubcommandThatWasMeant(arguments: String, message: String) {
    let result = shell.run("entente \(arguments)")
    #expect(result.output == ["entente: " + message])
    #expect(result.status == 2)
  }

  @Test func aFileMayHaveAnyName() {
    let result = shell.run("entente init lst > /dev/null; entente lst --snapshot j | head -1")
    #expect(result.output.first?.contains("The ferry") == true)
    let missing = shell.run("entente lst.json")
    #expect(missing.output == ["entente: cannot read lst.json: No such file or directory"])
    #expect(missing.status == 66)
    #expect(
      shell.run("entente list --data ''").output
        == ["entente: cannot read \"\": No such file or directory"])
  }

  @Test(arguments: [
    ("list my.json", "A file is named by an option here: --data my.json"),
    ("relations --where is:shared -", "A file is named by an option here: --data -"),
    ("matrix ./gone", "A file is named by an option here: --data ./gone"),
    (
      "list --where kurds idlib",
      "\"idlib\" is not expected here: a filter of several words stands in quotes, and "
        + "'entente search' looks for words."
    ),
    ("my.json --data my.json", "The file is named twice: by itself and by --data. Leave one out."),
    ("validate", "Name the files to check; - reads standard input."),
  ])
  func saysWhereAWordBelongs(arguments: String, message: String) {
    let result = shell.run("entente \(arguments)")
    #expect(result.output.first == "Error: " + message)
    #expect(result.status == 2)
  }

  @Test func showSaysHowAFileIsNamed() {
    let result = shell.run("entente show my.json")
    #expect(
      result.output
        == ["entente: nothing has the id my.json; a file is named by an option: --data my.json"])
    #expect(result.status == 1)
  }

  @Test(arguments: ["list", "relations", "source", "matrix", "export"])
  func nothingFoundIsStatusOne(subcommand: String) {
    for format in subcommand == "export" ? ["json", "html"] : ["text", "json", "csv"] {
      let result = shell.run("entente \(subcommand) --where zzzz --format \(format) 2>/dev/null")
      #expect(result.status == 1, "\(subcommand) \(format)")
    }
  }
}
