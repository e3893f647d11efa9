import Synchronization

/// Tells how far work has come that several threads do, and passes on that nobody wants the rest.
package final class ProgressWatch: Sendable {
  private struct State {
    var done = 0
    var isGivenUp = false
  }

  private let total: Int
  private let tell: @Sendable (Int) -> Bool
  private let state = Mutex(State())

  /// Calls `tell` by one thread at a time, with numbers up to `total` that never fall, until it
  /// answers `false`.
  package init(total: Int, _ tell: @escaping @Sendable (Int) -> Bool) {
    self.total = total
    self.tell = tell
  }

  /// Notes that so much more has been done; says whether to go on.
  package func pass(_ count: Int) -> Bool {
    state.withLock { state in
      if state.isGivenUp { return false }
      // What is done twice is counted twice.
      state.done = min(state.done + count, total)
      state.isGivenUp = !tell(state.done)
      return !state.isGivenUp
    }
  }
}
