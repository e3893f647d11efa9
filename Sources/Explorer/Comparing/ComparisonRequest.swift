import Dossiers
package import Parallel

/// Two actors to be put side by side outside, where nobody waits for it: of a million items that
/// takes most of a second.
package struct ComparisonRequest: Ticketed {
  package let ticket: Int
  let opened: OpenDossier
  /// Left and right, as positions in `Dossier.actors`.
  let actors: [Int]

  /// Compares.
  ///
  /// - Parameter flag: When it is set, what is not begun is left out.
  /// - Returns: `nil` where it was cancelled.
  package func answer(until flag: CancellationFlag? = nil) -> ComparisonAnswer? {
    opened.comparing(left: actors[0], right: actors[1], until: flag).map {
      ComparisonAnswer(ticket: ticket, opened: $0)
    }
  }
}
