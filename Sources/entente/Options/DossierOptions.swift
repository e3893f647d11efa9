import ArgumentParser
import Dossiers
import Reports
import Screen
import Search

/// Which dossier, which two of its actors, and which part of it: the same for every subcommand.
struct DossierOptions: ParsableArguments {
  @OptionGroup var data: DataOptions

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only what this filter finds; the manual explains filters.", valueName: "query"),
    completion: DossierCompletion.queries)
  var query = ""

  /// Opens the dossier and compares the two actors.
  func open() throws(Failure) -> Comparison {
    try data.open()
  }

  /// What `--where` finds; everything without it.
  func matches(in comparison: Comparison) throws(Failure) -> Matches {
    Index(comparison.dossier).matches(try condition(in: comparison), in: comparison)
  }

  /// What `--where` asks.
  func condition(in comparison: Comparison) throws(Failure) -> Query {
    try condition(in: comparison.dossier)
  }

  private func condition(in dossier: Dossier) throws(Failure) -> Query {
    try Failure.reading(query, "--where", Vocabulary(dossier))
  }

  /// What a listing that pairs nothing speaks of: all actors, or the two that `--compare` names.
  func scope() throws(Failure) -> Scope {
    guard data.comparison.pair == nil else { return try pairScope() }
    let dossier = try data.read()
    return Scope(dossier, where: [try condition(in: dossier)])
  }

  /// What a listing speaks of that lays two actors side by side.
  func pairScope() throws(Failure) -> Scope {
    let comparison = try open()
    return Scope(comparison, isPair: true, where: [try condition(in: comparison)])
  }
}
