import ArgumentParser
import Dossiers

/// The two actors that are compared.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .customLong("compare"),
    help: ArgumentHelp(
      "The two actors to compare, by id. Without it, the first two; or all, where nothing is paired.",
      valueName: "a,b"),
    completion: DossierCompletion.pairs)
  var pair: String?

  /// Compares the two actors that were named, or the first two.
  func compare(_ dossier: Dossier) throws(Failure) -> Comparison {
    try Comparison.naming(pair, in: dossier)
  }
}
