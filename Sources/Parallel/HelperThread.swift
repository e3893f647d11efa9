import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread that takes part in a piece of work for as long as there is some, and not a moment
/// longer.
///
/// The idea: a new thread may begin late, when others have done the work already, and takes as long
/// again to end. So it is waited for only where it has begun, only until it has left the work, and
/// not for its end.
struct HelperThread {
  /// What both sides know.
  private final class Presence: Sendable {
    enum State: UInt8 {
      case expected, working, gone
    }

    private let state = Atomic<UInt8>(State.expected.rawValue)

    /// Comes to work; `false` where it is not expected any more.
    func enter() -> Bool {
      exchange(.expected, for: .working)
    }

    func leave() {
      state.store(State.gone.rawValue, ordering: .releasing)
    }

    /// Sends a thread away that has not come yet; `false` where it has.
    func dismiss() -> Bool {
      exchange(.expected, for: .gone)
    }

    var isGone: Bool { state.load(ordering: .acquiring) == State.gone.rawValue }

    private func exchange(_ expected: State, for desired: State) -> Bool {
      state.compareExchange(
        expected: expected.rawValue, desired: desired.rawValue, ordering: .acquiringAndReleasing
      ).exchanged
    }
  }

  /// So often is it asked whether a thread has left before the operating system is asked to wait:
  /// some 50 µs.
  private static let patience = 200

  private let presence = Presence()
  private let thread: WorkerThread

  /// Starts a thread that runs `work`; `nil` where the system has none to give.
  init?(_ work: @escaping @Sendable () -> Void) {
    let presence = presence
    let started = WorkerThread {
      guard presence.enter() else { return }
      work()
      presence.leave()
    }
    guard let started else { return nil }
    thread = started
  }

  /// Waits until the work has returned, or makes sure that it is never begun; to be called once.
  func release() {
    if presence.dismiss() { return thread.detach() }
    for _ in 0..<Self.patience {
      if presence.isGone { return thread.detach() }
      sched_yield()
    }
    thread.join()
  }
}
