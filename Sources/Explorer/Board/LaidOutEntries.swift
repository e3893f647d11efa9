import Dossiers
import Synchronization

/// The entries that have been on the board: to keep the cursor in view and to draw asks for the same
/// ones again and again, and moving on by a row asks for one new one.
///
/// It belongs to results, which are made anew whenever the text of a cell or its marks may change.
/// Whoever asks gets what laying out anew would give.
///
/// Gain over keeping the lines of each cell and drawing them again, with the header's lines kept and
/// a dossier that is copied as one reference: more than half of a key's instructions, 3.5 to 1.5
/// million for one that moves by a row; a third of those of one that turns a page.
final class LaidOutEntries: Sendable {
  struct Key: Hashable {
    let entry: BoardEntry
    let arrangement: Layout.Arrangement
    /// The board's, in cells.
    let width: Int
    /// The side that is shown where only one is, else the left.
    let side: Side
  }

  /// More than any screen shows; beyond it, what is not on it any more is forgotten with the rest.
  private static let most = 1024

  private let known = Mutex<[Key: LaidOutEntry]>([:])

  /// An entry; `layOut` is asked where it is not known.
  func entry(_ key: Key, layOut: () -> LaidOutEntry) -> LaidOutEntry {
    if let kept = known.withLock({ $0[key] }) { return kept }
    let entry = layOut()
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[key] = entry
    }
    return entry
  }
}
