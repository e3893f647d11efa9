import Explorer
import Parallel
import Synchronization

/// Does work of one kind on a thread of its own: the newest request, the one before given up.
///
/// The thread is started for the first request, so that a start costs nothing, and then waits for
/// the next one until the process ends.
final class BackgroundErrand<Request: Sendable, Answer: Sendable>: Sendable {
  private struct Job: Sendable {
    let request: Request
    let flag = CancellationFlag()
  }

  private struct Shared {
    var job: Job?
    var isStarted = false
  }

  private let shared = Mutex(Shared())
  private let jobs = Mailbox<Job>()
  private let answers = Mailbox<Answer>()
  private let wake: @Sendable () -> Void
  private let work: Work

  /// What is to be done on the other thread.
  ///
  /// It answers `nil` where the flag says that nobody waits for it. An answer that is not complete
  /// goes to `report`.
  typealias Work =
    @Sendable (_ request: Request, _ flag: CancellationFlag, _ report: (Answer) -> Void) -> Answer?

  /// - Parameters:
  ///   - wake: Called, from the other thread, whenever there is an answer.
  ///   - work: What is to be done there.
  init(wake: @escaping @Sendable () -> Void, work: @escaping Work) {
    self.wake = wake
    self.work = work
  }

  /// What a session needs of it.
  var errand: Errand<Request, Answer> {
    Errand(
      begin: { self.begin($0) }, cancel: { self.cancel() },
      take: { self.answers.takeIfAny() })
  }

  private func begin(_ request: Request) {
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
    if isStarted { jobs.put(job) } else { perform(job) }
  }

  private func cancel() {
    shared.withLock { shared in
      shared.job?.flag.cancel()
      shared.job = nil
    }
  }

  private func run() {
    while true { perform(jobs.take()) }
  }

  private func perform(_ job: Job) {
    if let answer = work(job.request, job.flag, { post($0, of: job) }) { post(answer, of: job) }
  }

  private func post(_ answer: Answer, of job: Job) {
    if job.flag.isCancelled { return }
    answers.put(answer)
    wake()
  }
}
