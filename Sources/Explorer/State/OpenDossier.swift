package import Dossiers
import Parallel
package import Search

/// A dossier with all that is made of it once, when it is opened.
///
/// It never changes. A class, because it has many parts, and every state, and much that is drawn
/// from one, would keep each of them by itself.
package final class OpenDossier: Sendable {
  package let comparison: Comparison
  package let index: Index
  package let vocabulary: Vocabulary
  /// What every search has to know of the two actors.
  let scope: SearchScope
  /// What would be found if everything were.
  let everything: Found
  let relationRows: RelationRows
  /// Where jumps land when the whole board is shown, and when a domain is.
  let stops: (board: RelationStops, domains: RelationStops)

  /// So many take some milliseconds to compare.
  private static let manyItems = 10_000

  package convenience init(_ comparison: Comparison) {
    let index = Index(comparison.dossier)
    self.init(comparison, index: index, vocabulary: Vocabulary(index))
  }

  /// Compares two actors, given as positions in `Dossier.actors`, while the index is made.
  ///
  /// `watch` is told from time to time, on another thread, of how many items and claims of the whole
  /// dossier the texts have been looked at.
  package convenience init(
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
    self.init(compared.take(), index: index, vocabulary: Vocabulary(index))
  }

  private init(_ comparison: Comparison, index: Index, vocabulary: Vocabulary) {
    self.comparison = comparison
    self.index = index
    self.vocabulary = vocabulary
    scope = SearchScope(index, comparison)
    everything = Found(scope.everything, in: comparison)
    relationRows = RelationRows(comparison)
    stops = (
      RelationStops(relationRows, of: comparison, groups: [comparison.rows.indices]),
      RelationStops(relationRows, of: comparison, groups: comparison.sections)
    )
  }

  /// The same dossier with other actors side by side, given as positions in `Dossier.actors`.
  ///
  /// - Parameters:
  ///   - left: The actor on the left.
  ///   - right: The one on the right, another.
  ///   - flag: When it is set while the actors are compared, nothing is made of that.
  /// - Returns: `nil` where it was cancelled.
  /// - Complexity: That of a comparison; the index is kept.
  func comparing(left: Int, right: Int, until flag: CancellationFlag? = nil) -> OpenDossier? {
    if isMirrored(in: [left, right]) { return OpenDossier(mirroring: self) }
    let comparison = Comparison(dossier, left: left, right: right) { flag?.isCancelled == true }
    guard let comparison else { return nil }
    return OpenDossier(comparison, index: index, vocabulary: vocabulary)
  }

  /// Whether two actors are those compared with their sides swapped, which takes next to no time.
  func isMirrored(in actors: [Int]) -> Bool { actors == comparison.actors.reversed() }

  /// The same two actors with their sides swapped: the rows, and what jumps land on, stay.
  private init(mirroring other: OpenDossier) {
    comparison = other.comparison.mirrored
    index = other.index
    vocabulary = other.vocabulary
    scope = other.scope
    everything = other.everything.mirrored
    relationRows = other.relationRows
    stops = other.stops
  }

  package var dossier: Dossier { comparison.dossier }
}
