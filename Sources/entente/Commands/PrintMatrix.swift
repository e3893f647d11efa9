import ArgumentParser
import Reports

/// Prints how much two actors have in common, domain by domain.
struct PrintMatrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Print how much two actors share, and where they part, domain by domain.",
    discussion: """
      Example: entente matrix --format json

      The overlap index is the part of shared relations in all that is counted: shared, divergent, \
      and items without a counterpart. Where nothing is counted there is none.
      """)

  @OptionGroup var stray: StrayWords
  @OptionGroup var dossier: DossierOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    try listing.print(.matrix(try dossier.pairScope(), styles: listing.output.styles))
  }
}
