import Synchronization

/// Tells work that runs elsewhere that nobody waits for it any more.
///
/// Any thread may set it, any may look; it is never taken back.
package final class CancellationFlag: Sendable {
  private let state = Atomic<Bool>(false)

  package init() {}

  /// Whether the work should stop.
  package var isCancelled: Bool { state.load(ordering: .relaxed) }

  package func cancel() {
    state.store(true, ordering: .relaxed)
  }
}
