import Testing

/// What the command line answers to a shell.
struct ExitStatusTests {
  private let shell = Shell()

  @Test(
    arguments: [
      ("entente list", 0),
      ("entente search idlib", 0),
      ("entente --version", 0),
      ("entente list --where nothing-has-this", 1),
      ("entente search nothing-has-this", 1),
      ("entente relations --where nothing-has-this", 1),
      ("entente source --where nothing-has-this", 1),
      ("entente export --where nothing-has-this", 1),
      ("echo '{' | entente validate -", 1),
      ("entente list --nonsense", 2),
      ("echo '{' | entente list --data -", 65),
      ("entente list --data gone.json", 66),
      ("entente validate gone.json", 66),
      ("entente export --output gone/x", 74),
      ("entente init gone/x", 74),
    ] as [(String, Int32)])
  func answers(command: String, status: Int32) {
    let result = shell.run(command)
    #expect(result.status == status, "\(result.output)")
  }

  @Test(arguments: [
    "list", "search a", "show rm1", "relations", "source", "matrix", "export", "schema", "init -",
    "--help", "--version", "help list", "--generate-completion-script bash", "--man",
  ])
  func saysThatTheOutputIsFull(arguments: String) {
    let result = shell.run("entente \(arguments) > /dev/full")
    #expect(result.status == 74)
    #expect(result.output == ["entente: cannot write the output: No space left on device"])
  }

  @Test(arguments: ["list", "list --format json", "export", "export --format html", "schema"])
  func isQuietOnAClosedPipe(arguments: String) {
    let result = shell.run(
      "for i in 1 2 3; do entente \(arguments); done 2>&1 | true; echo ${PIPESTATUS[0]}")
    // 141 is SIGPIPE; a pipe that was not yet closed took everything.
    #expect(result.output == ["141"] || result.output == ["0"])
  }

  /// One message, on standard error, that names what was wrong.
  @Test(arguments: [
    ("entente list --nonsense", "Error: Unknown option '--nonsense'"),
    ("entente list --format jsn", "Error: The value 'jsn' is invalid for '--format <format>'"),
    ("entente list --width 3", "Error: --width takes 20 to 10000 cells."),
    ("entente list extra", "Error: \"extra\" is not expected here"),
    ("entente search", "Error: Missing expected argument '<query> ...'"),
    ("entente show", "Error: Missing expected argument '<id> ...'"),
    ("entente show rm1 --format csv", "Error: show has no csv"),
    ("entente show rm1 --format nonsense", "Error: --format: there are text"),
    ("entente search ''", "entente: query: there is nothing to look for"),
    ("entente list --where 'actor:rusia'", "entente: --where, column 7: no actor is called"),
    ("entente list --where ''", ""),
    ("entente list --where 'kind:'", "entente: --where, column 1: kind: has nothing behind it"),
    ("entente list --where 'iran |'", "entente: --where, column 6: | has nothing on one side"),
    ("entente list --compare russia", "entente: --compare: expected two actors"),
    ("entente list --compare russia,rusia", "entente: --compare: no actor \"rusia\""),
    ("entente list --compare russia,russia", "entente: --compare: an actor cannot"),
    ("entente list --max-size 0", "Error: The value '0' is invalid for '--max-size <size>'"),
    ("entente --generate-completion-script tcsh", "Error: "),
  ])
  func saysWhatIsWrong(command: String, message: String) {
    let result = shell.run("\(command) 2>&1 >/dev/null")
    guard !message.isEmpty else {
      #expect(result.output == [] && result.status == 0)
      return
    }
    #expect(result.status == 2)
    #expect(result.output.first?.hasPrefix(message) == true, "\(result.output)")
    #expect(result.output.count { $0.hasPrefix("Error:") || $0.hasPrefix("entente:") } == 1)
  }

  @Test func showsTheRestBesideAnUnknownId() {
    let result = shell.run("entente show rm1 rm0 2>errors; echo $?; cat errors")
    #expect(result.output.count > 5)
    #expect(result.output.suffix(2).first == "1")
    #expect(result.output.last == "entente: nothing has the id rm0; did you mean rm1?")
  }
}
