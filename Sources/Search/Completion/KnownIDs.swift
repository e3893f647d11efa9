import Dossiers
import Synchronization

/// The sorted ids of a dossier, made by whoever first can wait for them.
///
/// Copies of a vocabulary share them.
final class KnownIDs: Sendable {
  private let dossier: Dossier
  private let sorted = Mutex<SortedIDs?>(nil)

  init(_ dossier: Dossier) { self.dossier = dossier }

  /// The ids; sorts them the first time.
  var ids: SortedIDs {
    sorted.withLock { sorted in
      if let sorted { return sorted }
      let ids = SortedIDs(dossier)
      sorted = ids
      return ids
    }
  }

  /// The ids, unless they are not sorted yet: for those who cannot wait.
  var idsIfSorted: SortedIDs? { sorted.withLockIfAvailable { $0 } ?? nil }
}
