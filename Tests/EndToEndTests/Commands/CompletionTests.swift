import Testing

/// What shells offer.
struct CompletionTests {
  private let shell = Shell()

  @Test(arguments: [("bash", "entente.bash"), ("zsh", "_entente"), ("fish", "entente.fish")])
  func committedScriptsAreThoseOfTheProgram(name: String, file: String) throws {
    let script = shell.run("entente --generate-completion-script \(name)")
    #expect(script.status == 0)
    try expectFile("Resources/completions/\(file)", holds: script.output)
    for other in [
      "entente --generate-completion-script=\(name)",
      "SHELL=/bin/\(name) entente --generate-completion-script",
    ] {
      #expect(shell.run(other).output == script.output)
    }
    // As soon as the name of a function that is looked for changes, nothing is replaced.
    let own = name == "fish" ? "__entente_typed_tokens" : "_entente_subcommands"
    #expect(script.output.count { $0.contains(own) } > 1)
  }

  /// Each line is completed at its end by a bash that has nothing but the script.
  @Test(arguments: [
    ("entente sh", ["show"]),
    ("entente --at s7", ["s7"]),
    ("entente show rm1 p9", ["p9"]),
    ("entente list --compare r", ["russia,iran"]),
    ("entente list --compare russia,", ["russia,iran"]),
    ("entente list --format=nd", ["ndjson"]),
    ("entente export --format ", ["markdown", "html", "csv", "json", "ndjson", "dot"]),
    ("entente validate --format ", ["text", "json"]),
    ("entente list --color a", ["auto", "always"]),
    ("entente list --where actor:r", ["russia"]),
    ("entente list --where 'kurds !is:s", ["kurds !is:shared", "kurds !is:stated"]),
    ("entente search modality:e", ["expected"]),
    ("entente search do", ["domain:"]),
    ("entente --ambiguous-width w", ["wide"]),
    ("entente --sn", []),
    ("entente list --data my.json --compare ", ["town,company", "company,town"]),
    ("entente list --data=my.json --compare t", ["town,company"]),
    ("entente show --data \"my file.json\" tow", ["town"]),
    ("entente my.json --at t", ["t1", "t2"]),
    ("entente browse --ascii my\\ file.json --at t", ["t1", "t2"]),
    ("entente list --data gone.json --compare ", []),
    ("entente list --data . --compare ", []),
    ("entente list --data pipe --compare ", []),
    ("entente list --data - --compare ", []),
    ("entente list --data /dev/stdin --compare ", []),
    ("entente validate my", ["my.json", "my.ndjson", "my file.json"]),
  ])
  func bashCompletes(line: String, expected: [String]) {
    let prepared = shell.run(
      "entente init my.json && cp my.json 'my file.json' && touch my.ndjson my.txt && mkfifo pipe")
    #expect(prepared.status == 0)
    #expect(Set(complete(line)) == Set(expected))
  }

  @Test func candidatesOfAHostileDossierAreHarmless() {
    let made = shell.run(
      #"""
      entente init - | sed 's/"timetable", "winter"/"$(touch owned)", "`touch owned`", \
      "x\\u001b[31m", "\\u202eevil", "a;b", "two words", "fine"/' > bad.json
      entente list --data bad.json --format json | grep -c 'touch owned'
      """#)
    #expect(made.output == ["1"])
    let offered = complete("entente list --data bad.json --where tag:")
    #expect(offered.contains("fine"))
    #expect(
      offered.allSatisfy {
        $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
      },
      "\(offered)")
    #expect(complete("entente list --data bad.json --where '$(touch owned) tag:") == [])
    #expect(shell.run("ls owned").status != 0)
  }

  @Test(.enabled(if: Tool.isThere("zsh")))
  func zshCompletesOnATerminal() throws {
    try type(
      into: "/usr/bin/zsh", ["-f"],
      setup: "fpath=(\(checkout)/Resources/completions $fpath); autoload -U compinit; "
        + "compinit -u -D")
  }

  @Test(.enabled(if: Tool.isThere("fish")))
  func fishCompletesOnATerminal() throws {
    try type(
      into: "/usr/bin/fish", ["--no-config"],
      setup: "source \(checkout)/Resources/completions/entente.fish")
  }

  @Test func bashCompletesOnATerminal() throws {
    try type(
      into: "/bin/bash", ["--norc", "--noprofile"],
      setup: "source \(checkout)/Resources/completions/entente.bash")
  }

  /// Types lines and their Tab into a shell on a terminal.
  private func type(into program: String, _ arguments: [String], setup: String) throws {
    _ = shell.run("entente init my.json")
    let session = try TerminalSession(
      arguments, program: program, width: 120,
      environment: [
        "PATH": "\(TerminalSession.folder):/usr/bin:/bin", "HOME": shell.folder, "PS1": "$ ",
      ])
    let lines = [
      ("entente sho", "entente show"),
      ("entente list --where actor:ru", "entente list --where actor:russia"),
      ("entente list --where 'kurds !is:sha", "entente list --where 'kurds !is:shared"),
      ("entente list --data my.json --compare tow", "--compare town,company"),
      ("entente my.json --at d", "entente my.json --at d1"),
      ("entente list --format=nd", "--format=ndjson"),
      ("entente export --format ht", "--format html"),
    ]
    try session.send("cd \(shell.folder); \(setup); echo rea''dy\r")
    try session.wait(for: "ready")
    for (typed, completed) in lines {
      try session.send(typed)
      try session.wait(for: typed)
      try session.send("\t")
      try session.wait(for: completed)
      // Ctrl-C would throw away what is typed behind it.
      try session.send("\u{15}\u{0C}")
      try session.wait("an empty screen") { !$0.contains(completed) }
    }
  }

  /// What a bash without any other completion offers at the end of the line.
  private func complete(_ line: String) -> [String] {
    // Words as readline tears them apart: at blanks, and around colons and equal signs.
    var words: [String] = [""]
    var quote: Character?
    var isEscaped = false
    for character in line {
      let isPlain = quote == nil && !isEscaped
      isEscaped = isPlain && character == "\\"
      if character == quote {
        quote = nil
      } else if isPlain, "'\"".contains(character) {
        quote = character
      }
      if isPlain, character == " " {
        words.append("")
      } else if isPlain, ":=".contains(character) {
        words += [String(character), ""]
      } else {
        words[words.count - 1].append(character)
      }
    }
    // At a separator, that is the current word.
    if words.count > 1, words.last == "", ":=".contains(words[words.count - 2]) {
      words.removeLast()
    }
    let quoted = { (text: String) in "'" + text.replacing("'", with: "'\\''") + "'" }
    let result = shell.run(
      """
      source '\(checkout)/Resources/completions/entente.bash'
      COMP_WORDS=(\(words.map(quoted).joined(separator: " ")))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=\(quoted(line))
      COMP_POINT=${#COMP_LINE}
      _entente entente "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" < /dev/null
      for reply in "${COMPREPLY[@]}"; do printf '%s\\n' "$reply"; done
      """)
    return result.output
  }
}
