import ArgumentParser

/// Opens a dossier on the screen.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open a dossier on the screen.")

  @Argument(
    help: "The dossier; - reads standard input. Without it, the bundled dossier.",
    completion: CompletionKind.dossierFile)
  var file: String?

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("The same, named by an option as for other subcommands.", valueName: "file"),
    completion: CompletionKind.dossierFile)
  var data: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Start with this filter; the manual explains filters.", valueName: "query"),
    completion: DossierCompletion.queries)
  var query = ""

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp("Start at this item, relation or context claim.", valueName: "id"),
    completion: DossierCompletion.addresses)
  var address: String?

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var appearance: AppearanceOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var snapshot: SnapshotOptions

  func validate() throws {
    if file != nil, data != nil {
      throw ValidationError("The file is named twice: by itself and by --data. Leave one out.")
    }
  }

  func run() throws {
    if let file, let failure = UnknownWord.failure(of: file) { throw failure }
    var browsing = Browsing()
    browsing.file = file ?? data
    browsing.color = colors.color
    browsing.sizeLimit = reading.maxSize
    browsing.pair = comparison.pair
    browsing.query = query
    browsing.address = address
    browsing.isASCII = appearance.ascii
    browsing.ambiguousIsWide = appearance.ambiguousWidth == .wide
    if let inputs = try snapshot.inputs() {
      let frame = try browsing.lastFrame(after: inputs, size: snapshot.size.value)
      try snapshot.write(frame)
    } else {
      throw ExitCode(try browsing.run())
    }
  }
}
