import ArgumentParser
import Reports

/// Prints the items and context claims of a dossier.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the items, then the context claims.",
    discussion: """
      Example: entente list --where 'kind:goal is:divergent' --format csv

      Without --compare it lists every actor's items and counts every relation; with it, those of \
      the two actors. The status is 1 where nothing is found.
      """)

  @OptionGroup var stray: StrayWords
  @OptionGroup var dossier: DossierOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let scope = try dossier.scope()
    try listing.print(.claims(scope.claims, in: scope, styles: listing.output.styles))
  }
}
