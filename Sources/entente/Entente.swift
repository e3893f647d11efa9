import ArgumentParser

/// The command as a whole; without a subcommand it browses.
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Compare what two actors want, claim by claim, with the passage that says so.",
    usage: """
      entente [<file>] [--where <query>] [--at <id>]
      entente <subcommand>
      """,
    discussion: """
      Without a subcommand it opens the file, or the bundled dossier, on the screen: press ? there \
      for the keys. 'entente help browse' lists its options; 'entente --man' shows the manual.
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, List.self, SearchClaims.self, Show.self, ListRelations.self, ListSource.self,
      PrintMatrix.self, Export.self, Validate.self, Init.self, PrintSchema.self,
    ],
    defaultSubcommand: Browse.self)

  @Flag(name: .customLong("man"), help: "Show the manual.")
  var showsManual = false

  /// Parsed before the subcommand is, which then does not run.
  func validate() throws {
    guard showsManual else { return }
    do throws(Failure) {
      try Manual.show()
    } catch {
      // The parser would make a complaint about the command line of it.
      StandardStreams.writeError(error.lines)
      throw ExitCode(error.status.code)
    }
    throw ExitCode.success
  }
}
