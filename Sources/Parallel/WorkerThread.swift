#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread of the operating system that runs one closure and ends.
///
/// Plain threads, for what they do not need: no run time to start, no library to load. To start one
/// and wait for it takes some 20 µs. Signals go to the threads that were there before: a new one
/// blocks all but those that a fault of its own raises.
package struct WorkerThread {
  private let handle: pthread_t

  /// What a new thread gets by the one pointer that it takes.
  private final class Task {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// Starts a thread; `nil` where the system has none to give.
  package init?(_ run: @escaping @Sendable () -> Void) {
    let task = Unmanaged.passRetained(Task(run))
    // A thread begins with the mask of the one that starts it.
    var (blocked, before) = (sigset_t(), sigset_t())
    sigfillset(&blocked)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS] {
      sigdelset(&blocked, fault)
    }
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #if canImport(Darwin)
      var started: pthread_t?
      let failure = pthread_create(&started, nil, { WorkerThread.run($0) }, task.toOpaque())
    #else
      var thread = pthread_t()
      let failure = pthread_create(&thread, nil, { WorkerThread.run($0) }, task.toOpaque())
      let started: pthread_t? = thread
    #endif
    guard failure == 0, let started else {
      task.release()
      return nil
    }
    handle = started
  }

  /// Lets the thread end by itself: nobody will wait for it; in place of `join`.
  package func detach() {
    pthread_detach(handle)
  }

  /// Waits until the closure has returned; to be called once.
  package func join() {
    _ = pthread_join(handle, nil)
  }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }
}
