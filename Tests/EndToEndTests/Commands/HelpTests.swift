import Testing

/// The help texts, word by word.
struct HelpTests {
  static let subcommands = [
    "browse", "list", "search", "show", "relations", "source", "matrix", "export", "validate",
    "init", "schema",
  ]
  private let shell = Shell()

  @Test(arguments: subcommands)
  func helpOfASubcommand(name: String) throws {
    let help = shell.run("entente \(name) --help")
    #expect(help.status == 0)
    try expectFile("Tests/EndToEndTests/Commands/Golden/\(name).txt", holds: help.output)
    #expect(shell.run("entente help \(name)").output == help.output)
  }

  @Test func helpOfTheWhole() throws {
    let help = shell.run("entente --help")
    #expect(help.status == 0)
    try expectFile("Tests/EndToEndTests/Commands/Golden/entente.txt", holds: help.output)
    let listed = help.output.drop { $0 != "SUBCOMMANDS:" }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(listed == Self.subcommands, "a subcommand has no test of its help")
  }

  @Test func whatIsHiddenStaysHidden() {
    let everything = Self.subcommands.map { "entente \($0) --help" }.joined(separator: "; ")
    let printed = shell.run(
      "\(everything); entente --help; entente --man; "
        + "for s in bash zsh fish; do entente --generate-completion-script $s; done")
    #expect(printed.output.count > 500)
    let hidden = printed.output.filter { $0.contains("snapshot") || $0.contains("--size") }
    #expect(hidden == [])
  }
}
