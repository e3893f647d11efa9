import ArgumentParser
import Reports

/// Prints the points on which two actors agree or part.
struct ListRelations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Print the points on which two actors agree or part, and who says so.",
    discussion: """
      Example: entente relations --where is:divergent --format markdown

      Stated relations, which the source draws, come before those that the dossier's author \
      infers. --where finds items, and keeps every relation that touches one of them. The status is \
      1 where there are none.
      """)

  @OptionGroup var stray: StrayWords
  @OptionGroup var dossier: DossierOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    try listing.print(.relations(try dossier.pairScope(), styles: listing.output.styles))
  }
}
