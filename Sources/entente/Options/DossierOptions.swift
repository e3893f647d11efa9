import ArgumentParser
import Dossiers
import Screen
import Search

/// Which dossier, which two of its actors, and which part of it: the same for every subcommand.
struct DossierOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The dossier; - reads standard input. Without it, the one that comes with entente.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @OptionGroup var comparison: ComparisonOptions

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only what this filter finds.", valueName: "query"))
  var query = ""

  /// Opens the dossier and compares the two actors.
  func open() throws(Failure) -> Comparison {
    try comparison.compare(try DossierFile(argument: file).open())
  }

  /// What `--where` finds; everything without it.
  func matches(in comparison: Comparison) throws(Failure) -> Matches {
    let query = try Failure.reading(query, "--where", Vocabulary(comparison.dossier))
    return Index(comparison.dossier).matches(query, in: comparison)
  }
}
