import ArgumentParser
import Dossiers

/// Which dossier, and which two of its actors.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The dossier; - reads standard input. Without it, the bundled dossier.",
      valueName: "file"),
    completion: CompletionKind.dossierFile)
  var file: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var comparison: ComparisonOptions

  /// Opens the dossier and compares the two actors.
  func open() throws(Failure) -> Comparison {
    try comparison.compare(try read())
  }

  /// Opens the dossier.
  func read() throws(Failure) -> Dossier {
    let dossier = try DossierFile(argument: file).open(limit: reading.maxSize)
    Kept.forever(dossier)
    return dossier
  }
}
