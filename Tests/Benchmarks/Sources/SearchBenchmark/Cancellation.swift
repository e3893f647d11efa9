import Dossiers
import Glibc
import Parallel
import Search
import SeededRandom
import Synchronization

/// Measures how long a search goes on after nobody waits for it any more.
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
    report(
      "fuzzy",
      fuzzy.map { pattern in
        { _ = index.ranking(of: pattern, limit: 256, threads: threads, until: $0) }
      })
  }

  private func report(_ title: String, _ searches: [(CancellationFlag) -> Void]) {
    var generator = SeededGenerator(seed: 1)
    var delays: [Double] = []
    for search in searches {
      let whole = Clock(duration: 0).time { search(CancellationFlag()) }.lowest
      for _ in 0..<rounds {
        let pause = Double.random(in: 0..<whole, using: &generator)
        if let delay = delay(after: pause, of: search) { delays.append(delay) }
      }
    }
    delays.sort()
    guard let worst = delays.last else {
      return print("cancelled, \(title): none took long enough")
    }
    let high = delays[(delays.count - 1) * 95 / 100]
    print(
      "cancelled, \(title): \(delays.count) times; ended after "
        + "\(Table.number(Table.median(delays) * 1e3, 3)) ms (median), "
        + "\(Table.number(high * 1e3, 3)) (95 of 100), \(Table.number(worst * 1e3, 3)) (worst); "
        + "goal 1")
  }

  /// When the flag was set, for both threads to know.
  private final class Moment: Sendable {
    let time = Atomic<UInt64>(0)
  }

  /// How long a search ran on after it was cancelled, in seconds; `nil` where it had ended before.
  private func delay(after pause: Double, of search: (CancellationFlag) -> Void) -> Double? {
    let (flag, moment) = (CancellationFlag(), Moment())
    let due = Self.nanoseconds + UInt64(pause * 1e9)
    let canceller = WorkerThread {
      let now = Self.nanoseconds
      if now < due { usleep(UInt32((due - now) / 1000)) }
      moment.time.store(Self.nanoseconds, ordering: .releasing)
      flag.cancel()
    }
    search(flag)
    let end = Self.nanoseconds
    canceller?.join()
    let cancelled = moment.time.load(ordering: .acquiring)
    return cancelled > 0 && cancelled < end ? Double(end - cancelled) / 1e9 : nil
  }

  private static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
