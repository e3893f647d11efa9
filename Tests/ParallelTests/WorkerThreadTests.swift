import Glibc
import Synchronization
import Testing

@testable import Parallel

struct WorkerThreadTests {
  private final class Blocked: Sendable {
    let signals = Mutex<Set<Int32>>([])
  }

  @Test func runsItsClosureAndEnds() throws {
    let blocked = Blocked()
    try #require(WorkerThread { blocked.signals.withLock { _ = $0.insert(1) } }).join()
    #expect(blocked.signals.withLock { $0 } == [1])
  }

  /// What stops or ends the program is for the thread that has the terminal.
  @Test func leavesSignalsToOthers() throws {
    let blocked = Blocked()
    let thread = WorkerThread {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      for signal in 1..<Int32(32) where sigismember(&mask, signal) == 1 {
        blocked.signals.withLock { _ = $0.insert(signal) }
      }
    }
    try #require(thread).join()
    let signals = blocked.signals.withLock { $0 }
    #expect(signals.isSuperset(of: [SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGWINCH, SIGCONT]))
    #expect(signals.isDisjoint(with: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]))
  }
}
