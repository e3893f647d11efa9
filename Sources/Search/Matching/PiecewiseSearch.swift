package import Dossiers

/// A search that goes through the documents in pieces, so that what is known can be shown, and the
/// rest given up, between any two of them.
package struct PiecewiseSearch {
  /// How many documents a piece may have: less than a millisecond's worth for one word.
  package static let pieceSize = 1 << 12

  private let query: Query
  private let index: Index
  private let comparison: Comparison
  private let shown: Set<Int>
  /// What has not been looked through yet.
  private var rest: PositionSet
  private var found: PositionSet

  /// Prepares a search among the items of the two actors shown, and in the context.
  package init(_ query: Query, in index: Index, of comparison: Comparison) {
    self.query = query
    self.index = index
    self.comparison = comparison
    shown = Set(comparison.actors)
    rest = PositionSet(bound: index.documentCount)
    for document in 0..<index.documentCount { rest.insert(document) }
    found = PositionSet(bound: index.documentCount)
  }

  /// How many items and context claims there are to be looked through.
  package var documentCount: Int { index.documentCount }

  /// Looks through those of some documents that have not been looked through yet: items by their
  /// positions, and after them the context claims.
  package mutating func search(_ documents: some Sequence<Int>) {
    let itemCount = index.dossier.items.count
    var candidates = PositionSet(bound: index.documentCount)
    var isAny = false
    for document in documents where rest.contains(document) {
      guard document >= itemCount || shown.contains(index.dossier.items[document].actor) else {
        continue
      }
      candidates.insert(document)
      isAny = true
    }
    guard isAny else { return }
    rest.subtract(candidates)
    found.formUnion(
      index.documents(query, among: candidates) { document in
        index.standings(of: document, in: comparison)
      })
  }

  /// What has been found so far.
  package var matches: Matches { index.matches(of: found) }
}
