import Synchronization

/// Tells how many bytes of a file have been read, whichever threads read them, and passes on that
/// nobody wants the rest.
final class ReadingWatch: Sendable {
  private struct State {
    var done = 0
    var isGivenUp = false
  }

  private let total: Int
  private let tell: @Sendable (Int) -> Bool
  private let state = Mutex(State())

  /// Calls `tell` by one thread at a time, with numbers that never fall, until it answers `false`.
  init(total: Int, _ tell: @escaping @Sendable (Int) -> Bool) {
    self.total = total
    self.tell = tell
  }

  /// Notes that so many bytes more have been read; says whether to go on.
  func pass(_ count: Int) -> Bool {
    state.withLock { state in
      if state.isGivenUp { return false }
      // What is read twice is counted twice.
      state.done = min(state.done + count, total)
      state.isGivenUp = !tell(state.done)
      return !state.isGivenUp
    }
  }
}
