import Dossiers
package import Search

/// What the applied filter finds and what the board therefore lists.
///
/// It follows from the dossier and the place, and is kept so that moving about costs nothing. What
/// is found takes a search; everything else follows from that in no time.
package struct Results: Sendable {
  /// The filter's text; empty without one.
  let query: String
  /// The two actors, left and right, as positions in `Dossier.actors`.
  let actors: [Int]
  /// `nil` without a filter.
  let found: Found?
  let highlighter: Highlighter?
  let listing: BoardListing
  /// `nil` without a filter.
  package let counts: FilterCounts?
  /// What has been laid out of it for the screen.
  let entries = LaidOutEntries()
  /// Where jumps land while the rest is hidden; made for the first of them.
  var stopsAmongFound: RelationStops?

  /// Everything that a place shows, without a filter.
  init(_ opened: OpenDossier, place: Place) {
    self.init(opened, query: "", found: nil, highlighter: nil, place: place)
  }

  /// What a query finds; `nil` for one that asks for nothing yet.
  init(_ opened: OpenDossier, query: Query, found: Found?, place: Place) {
    self.init(
      opened, query: query.text, found: found,
      highlighter: found == nil ? nil : Highlighter(query), place: place)
  }

  /// The same filter over another part of the board.
  init(_ earlier: Results, _ opened: OpenDossier, place: Place) {
    self.init(
      opened, query: earlier.query, found: earlier.found, highlighter: earlier.highlighter,
      place: place)
  }

  private init(
    _ opened: OpenDossier, query: String, found: Found?, highlighter: Highlighter?, place: Place
  ) {
    self.query = query
    actors = opened.comparison.actors
    self.found = found
    self.highlighter = highlighter
    listing = BoardListing(
      opened.comparison, domain: place.domain, hidingAllBut: place.hidesRest ? found : nil)
    counts = found.map { FilterCounts($0, in: opened, domain: place.domain) }
  }

  /// `nil` without a filter.
  package var matches: Matches? { found?.matches }

  /// Whether the filter finds it; everything is found where there is none.
  func isMatch(_ selection: Selection) -> Bool {
    guard let matches = found?.matches else { return true }
    switch selection {
    case .item(let item): return matches.items.contains(item)
    case .context(let claim): return matches.context.contains(claim)
    }
  }
}
