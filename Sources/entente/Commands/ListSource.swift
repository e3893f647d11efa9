import ArgumentParser
import Reports

/// Prints the source and what rests on each of its passages.
struct ListSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Print the source, its passages, and what rests on each of them.",
    discussion: """
      Example: entente source --where actor:iran

      --where keeps the passages that something found cites; --compare speaks of what two actors' \
      items cite. The status is 1 where no passage is found.
      """)

  @OptionGroup var stray: StrayWords
  @OptionGroup var dossier: DossierOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    try listing.print(.source(try dossier.scope(), styles: listing.output.styles))
  }
}
