import ArgumentParser
import Reports

extension ListingFormat: ExpressibleByArgument {}
extension ShowingFormat: ExpressibleByArgument {}

/// In which form a listing is printed: the same for every subcommand that lists something.
struct ListingOptions: ParsableArguments {
  @Option(
    help: """
      The format: text for people; json, ndjson and csv for programs; markdown for documents.
      """)
  var format = ListingFormat.text

  @OptionGroup var output: OutputOptions

  /// Prints the listing; one without records ends with the status for nothing found.
  func print(_ listing: Listing) throws {
    let layout = output.layout
    try listing.print(as: format, layout) { report throws(Failure) in
      try StandardStreams.write(report, isColored: output.isColored)
    }
    if listing.isEmpty { throw ExitCode(ExitStatus.nothingFound.code) }
  }
}
