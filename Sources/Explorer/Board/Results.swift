package import Search

/// What the applied filter finds and what the board therefore lists.
///
/// It follows from the dossier and the place, and is kept so that moving about costs nothing.
package struct Results: Sendable {
  /// `nil` without a filter.
  package let matches: Matches?
  let highlighter: Highlighter?
  let listing: BoardListing

  /// `nil` without a filter.
  package let counts: FilterCounts?

  init(_ opened: OpenDossier, query: Query?, place: Place) {
    let query = query.flatMap { $0.isEmpty ? nil : $0 }
    self.init(
      opened, matches: query.map { opened.index.matches($0, in: opened.comparison) },
      highlighter: query.map { Highlighter($0) }, place: place)
  }

  /// The same filter over another part of the board.
  init(_ earlier: Results, _ opened: OpenDossier, place: Place) {
    self.init(
      opened, matches: earlier.matches, highlighter: earlier.highlighter, place: place)
  }

  private init(
    _ opened: OpenDossier, matches: Matches?, highlighter: Highlighter?, place: Place
  ) {
    self.matches = matches
    self.highlighter = highlighter
    listing = BoardListing(
      opened.comparison, domain: place.domain, hidingAllBut: place.hidesRest ? matches : nil)
    counts = matches.map {
      FilterCounts($0, in: opened.comparison, domain: place.domain)
    }
  }

  /// Whether the filter finds it; everything is found where there is none.
  func isMatch(_ selection: Selection) -> Bool {
    guard let matches else { return true }
    switch selection {
    case .item(let item): return matches.items.contains(item)
    case .context(let claim): return matches.context.contains(claim)
    }
  }
}
