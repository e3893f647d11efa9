import ArgumentParser

/// How dossier files are read: the same for every command that opens one.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Refuse files larger than this: bytes, or a number with K, M or G.", valueName: "size"))
  var maxSize = ByteCount.standard
}
