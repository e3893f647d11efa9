package import Dossiers
import Parallel
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

  /// So many take some milliseconds to compare.
  private static let manyItems = 10_000

  package init(_ comparison: Comparison) {
    self.init(
      comparison, index: Index(comparison.dossier), vocabulary: Vocabulary(comparison.dossier))
  }

  /// Compares two actors, given as positions in `Dossier.actors`, while the index is made.
  ///
  /// `watch` is told from time to time, on another thread, of how many items and claims of the whole
  /// dossier the texts have been looked at.
  package init(
    _ dossier: Dossier, left: Int, right: Int, watch: @escaping @Sendable (_ done: Int) -> Void
  ) {
    let compared = Mailbox<Comparison>()
    let compare = { @Sendable in
      compared.put(Comparison(dossier, left: left, right: right))
    }
    // For a few items a thread is not worth it; where the system has none, one comes after the other.
    if dossier.items.count >= Self.manyItems, let thread = WorkerThread(compare) {
      thread.detach()
    } else {
      compare()
    }
    let index = Index(dossier, watch: watch)
    self.init(compared.take(), index: index, vocabulary: Vocabulary(dossier))
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
