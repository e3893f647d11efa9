package import Dossiers
package import Search

/// A dossier with all that is made of it once, when it is opened.
package struct OpenDossier: Sendable {
  package let comparison: Comparison
  package let index: Index
  package let vocabulary: Vocabulary
  /// By domain, how many items the two actors have in it.
  let itemCounts: [Int]
  /// Where jumps land when the whole board is shown, and when a domain is.
  let stops: (board: RelationStops, domains: RelationStops)

  package init(_ comparison: Comparison) {
    self.init(
      comparison, index: Index(comparison.dossier), vocabulary: Vocabulary(comparison.dossier))
  }

  private init(_ comparison: Comparison, index: Index, vocabulary: Vocabulary) {
    self.comparison = comparison
    self.index = index
    self.vocabulary = vocabulary
    itemCounts = comparison.sections.map { rows in
      comparison.rows[rows].reduce(0) { count, row in
        count + (row.item(on: .left) == nil ? 0 : 1) + (row.item(on: .right) == nil ? 0 : 1)
      }
    }
    stops = (
      RelationStops(comparison, groups: [comparison.rows.indices]),
      RelationStops(comparison, groups: comparison.sections)
    )
  }

  /// The same dossier with other actors side by side, given as positions in `Dossier.actors`.
  ///
  /// - Complexity: That of a comparison; the index is kept.
  func comparing(left: Int, right: Int) -> OpenDossier {
    OpenDossier(
      Comparison(dossier, left: left, right: right), index: index, vocabulary: vocabulary)
  }

  package var dossier: Dossier { comparison.dossier }
}
