import ArgumentParser
import Dossiers
import Reports
import Screen
import Search

/// Prints what a query finds, the best first.
struct SearchClaims: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Print what a query finds, the best first.",
    discussion: """
      Example: entente search 'kurds | idlib' actor:russia --format json

      Words found in a title come first, then those in tags, parties and places, then those in \
      summaries; with several words the ranks are added up. Among equals whole words come before \
      beginnings of words, and these before the rest. Of fuzzy words (~word) the score counts, then \
      the place, then the shorter text. What is still equal stays in the file's order. The status is \
      1 where nothing is found.
      """)

  @Argument(
    help: ArgumentHelp(
      "The filter; several words are joined by spaces.",
      valueName: "query"),
    completion: DossierCompletion.queries)
  var words: [String]

  @Flag(
    help: """
      Say why each is found: every term that holds, and the field and the place of its words.
      """)
  var explain = false

  @OptionGroup var dossier: DossierOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let comparison = try dossier.open()
    let vocabulary = Vocabulary(comparison.dossier)
    let query = try Failure.reading(words.joined(separator: " "), "query", vocabulary)
    guard !query.isEmpty else {
      throw Failure("query: there is nothing to look for; 'entente list' lists everything", .usage)
    }
    let scope = Scope(
      comparison, isPair: dossier.data.comparison.pair != nil,
      where: [query, try dossier.condition(in: comparison)])
    let claims = Ranking(query).ranked(scope)
    let explainer =
      explain
      ? Explainer(query, in: Index(comparison.dossier), comparison: scope.isPair ? comparison : nil)
      : nil
    try listing.print(
      .claims(
        claims, in: scope, styles: listing.output.styles,
        highlighter: listing.output.isColored ? Highlighter(query) : nil, explainer: explainer))
  }
}
