import Explorer
import Parallel
import Synchronization

/// Reads a dossier on a thread of its own and makes it ready to be shown.
final class BackgroundReading: Sendable {
  /// How far it is; written by one thread, looked at by the other.
  final class Progress: Sendable {
    private let now: Mutex<ReadingProgress>
    private let flag = CancellationFlag()

    init(total: Int) {
      now = Mutex(ReadingProgress(step: .loading, done: 0, total: total))
    }

    /// Notes how far it is; answers whether to go on.
    func report(_ step: ReadingProgress.Step, _ done: Int, of total: Int) -> Bool {
      now.withLock { $0 = ReadingProgress(step: step, done: done, total: total) }
      return !flag.isCancelled
    }

    var current: ReadingProgress { now.withLock { $0 } }
    func cancel() { flag.cancel() }
  }

  typealias Outcome = Result<State, Failure>

  let progress: Progress
  private let outcome = Mutex<Outcome?>(nil)

  /// Starts to read.
  ///
  /// - Parameters:
  ///   - size: How many bytes there are.
  ///   - wake: Called, from the other thread, when all is done.
  ///   - read: What is to be done there.
  init(
    size: Int, wake: @escaping @Sendable () -> Void,
    read: @escaping @Sendable (Progress) throws(Failure) -> State
  ) {
    progress = Progress(total: size)
    let work = { @Sendable in
      let outcome: Outcome
      do throws(Failure) {
        outcome = .success(try read(self.progress))
      } catch {
        outcome = .failure(error)
      }
      self.outcome.withLock { $0 = outcome }
      wake()
    }
    // Where the system has no thread to give, the screen waits after all.
    if let thread = WorkerThread(work) { thread.detach() } else { work() }
  }

  /// What has come of it; `nil` while it runs.
  var result: Outcome? { outcome.withLock { $0 } }
}
