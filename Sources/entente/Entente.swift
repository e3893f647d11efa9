import ArgumentParser

/// The command as a whole; without a subcommand it browses.
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Compare what two actors want, claim by claim, with the passage that says so.",
    discussion: """
      Without a subcommand it opens FILE, or the dossier that comes with it, for browsing.
      Press ? there for the keys.
      """,
    version: "0.1.0",
    subcommands: [Browse.self, List.self],
    defaultSubcommand: Browse.self)
}
