import Explorer
import Parallel
import Synchronization

/// Searches on a thread of its own: the newest request, the one before given up.
///
/// The thread is started for the first search, so that a start costs nothing, and then waits for
/// the next one until the process ends.
final class Searcher: Sendable {
  /// How long a search runs before it says what it has so far, and then between two times, in
  /// milliseconds.
  private static let firstReport = 8
  private static let nextReport = 50

  private struct Job: Sendable {
    let request: SearchRequest
    let flag = CancellationFlag()
  }

  private struct Shared {
    var job: Job?
    var isStarted = false
  }

  private let shared = Mutex(Shared())
  private let jobs = Mailbox<Job>()
  private let answers = Mailbox<SearchAnswer>()
  private let wake: @Sendable () -> Void

  /// Makes a searcher that calls `wake`, from its own thread, whenever there is an answer.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// What a session needs of the outside.
  func world(
    comparing: Errand<ComparisonRequest, ComparisonAnswer>,
    gathering: Errand<ValuesRequest, ValuesAnswer>
  ) -> World {
    World(
      search: { self.begin($0) }, cancelSearch: { self.cancel() },
      takeAnswer: { self.answers.takeIfAny() }, comparing: comparing,
      gathering: gathering, milliseconds: { MonotonicClock.milliseconds })
  }

  private func begin(_ request: SearchRequest) {
    let job = Job(request: request)
    let isStarted = shared.withLock { shared in
      shared.job?.flag.cancel()
      shared.job = job
      if !shared.isStarted, let thread = WorkerThread({ self.run() }) {
        thread.detach()
        shared.isStarted = true
      }
      return shared.isStarted
    }
    // Where the system has no thread to give, the screen waits after all.
    if isStarted { jobs.put(job) } else { search(job) }
  }

  private func cancel() {
    shared.withLock { shared in
      shared.job?.flag.cancel()
      shared.job = nil
    }
  }

  private func run() {
    while true { search(jobs.take()) }
  }

  private func search(_ job: Job) {
    var due = MonotonicClock.milliseconds + Self.firstReport
    let answer = job.request.answer(
      until: job.flag,
      isReportDue: {
        let now = MonotonicClock.milliseconds
        guard now >= due else { return false }
        due = now + Self.nextReport
        return true
      },
      report: { self.post($0, of: job) })
    if let answer { post(answer, of: job) }
  }

  private func post(_ answer: SearchAnswer, of job: Job) {
    if job.flag.isCancelled { return }
    answers.put(answer)
    wake()
  }
}
