import Dossiers
import Glibc
import Parallel
import Search
import SeededRandom
import Synchronization

/// Measures how long a search goes on after nobody waits for it any more.
///
/// By the clock, and how long of that it worked: what is between the two, the system gave to others.
struct Cancellation {
  let index: Index
  let comparison: Comparison
  let threads: Int
  /// How often each search is cancelled, at times drawn from its duration.
  let rounds: Int

  init(_ index: Index, threads: Int, rounds: Int) {
    self.index = index
    comparison = Comparison(index.dossier)
    self.threads = threads
    self.rounds = rounds
  }

  /// Prints for each kind of search how long it took to end, over all queries.
  func run(exact: [Query], fuzzy: [Pattern]) {
    report(
      "exact",
      exact.map { query in
        { _ = index.matches(query, in: comparison, threads: threads, until: $0) }
      })
    for (title, limit) in [("fuzzy", 256), ("sorted", nil)] {
      report(
        title,
        fuzzy.map { pattern in
          { _ = index.ranking(of: pattern, limit: limit, threads: threads, until: $0) }
        })
    }
  }

  private func report(_ title: String, _ searches: [(CancellationFlag) -> Void]) {
    var generator = SeededGenerator(seed: 1)
    var delays: [Delay] = []
    for search in searches {
      let whole = Clock(duration: 0).time { search(CancellationFlag()) }.lowest
      for _ in 0..<rounds {
        let pause = Double.random(in: 0..<whole, using: &generator)
        if let delay = delay(after: pause, of: search) { delays.append(delay) }
      }
    }
    guard !delays.isEmpty else {
      return print("cancelled, \(title): none took long enough")
    }
    print(
      "cancelled, \(title): \(delays.count) times; ended after "
        + "\(Self.summary(delays.map(\.passed))); worked \(Self.summary(delays.map(\.worked)))")
  }

  private static func summary(_ delays: [Double]) -> String {
    let sorted = delays.sorted()
    func share(_ percent: Int) -> String {
      Table.number(sorted[(sorted.count - 1) * percent / 100] * 1e3, 3)
    }
    return "\(share(50)) ms (median), \(share(95)) (95 of 100), \(share(99)) (99), "
      + "\(share(100)) (worst; goal 1)"
  }

  /// In seconds.
  private struct Delay {
    let passed: Double
    let worked: Double
  }

  /// When the flag was set, for both threads to know: by the clock, and what the thread that
  /// searches had worked until then.
  private final class Moment: Sendable {
    let time = Atomic<UInt64>(0)
    let work = Atomic<UInt64>(0)
  }

  /// How long a search ran on after it was cancelled; `nil` where it had ended before.
  private func delay(after pause: Double, of search: (CancellationFlag) -> Void) -> Delay? {
    let (flag, moment) = (CancellationFlag(), Moment())
    var clock = clockid_t()
    pthread_getcpuclockid(pthread_self(), &clock)
    let own = clock
    let due = Self.nanoseconds(CLOCK_MONOTONIC) + UInt64(pause * 1e9)
    let canceller = WorkerThread {
      let now = Self.nanoseconds(CLOCK_MONOTONIC)
      if now < due { usleep(UInt32((due - now) / 1000)) }
      moment.work.store(Self.nanoseconds(own), ordering: .relaxed)
      moment.time.store(Self.nanoseconds(CLOCK_MONOTONIC), ordering: .releasing)
      flag.cancel()
    }
    search(flag)
    let end = Self.nanoseconds(CLOCK_MONOTONIC)
    let work = Self.nanoseconds(own)
    canceller?.join()
    let cancelled = moment.time.load(ordering: .acquiring)
    guard cancelled > 0, cancelled < end else { return nil }
    let passed = Double(end - cancelled) / 1e9
    let worked = Double(work - moment.work.load(ordering: .relaxed)) / 1e9
    // The clock of a thread on another processor may be behind.
    return Delay(passed: passed, worked: min(worked, passed))
  }

  private static func nanoseconds(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
