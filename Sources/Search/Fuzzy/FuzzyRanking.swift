/// The documents that a fuzzy pattern matches, best first.
///
/// Of a document its best text counts. The higher score comes first, of equal ones the shorter
/// text, then the earlier document: the order of fzf.
package struct FuzzyRanking: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    /// A position in `Dossier.items`, or beyond them in the context.
    package let document: Int
    package let score: Int
  }

  /// How many documents match.
  package let count: Int
  /// The best of them, or all, as was asked.
  package let best: Entries

  /// Entries as they were sorted: eight bytes each.
  package struct Entries: RandomAccessCollection, Sendable, Hashable {
    private let keys: [UInt64]

    init(_ keys: [UInt64]) {
      self.keys = keys
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { keys.count }

    package subscript(place: Int) -> Entry {
      Entry(document: RankKey.document(of: keys[place]), score: RankKey.score(of: keys[place]))
    }
  }
}
