import Dossiers
import Screen
import Synchronization

/// The lines of the cells that have been on the board: to keep the cursor in view and to draw asks
/// for the same ones again and again, and moving on by a row asks for one new one.
///
/// It belongs to results, which are made anew whenever the text of a cell or its marks may change.
/// Whoever asks gets what laying out anew would give.
///
/// Gain: an eighth of the processor time of a key that moves by a row, a fifth of one that turns a
/// page.
final class LaidOutCells: Sendable {
  struct Key: Hashable {
    let entry: BoardEntry
    let side: Side
    /// The cells that a line may have.
    let room: Int
  }

  /// More than any screen shows; beyond it, what is not on it any more is forgotten with the rest.
  private static let most = 1024

  private let known = Mutex<[Key: [StyledText]]>([:])

  /// The lines of a cell; `layOut` is asked where they are not known.
  func lines(of key: Key, layOut: () -> [StyledText]) -> [StyledText] {
    if let kept = known.withLock({ $0[key] }) { return kept }
    let lines = layOut()
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[key] = lines
    }
    return lines
  }
}
