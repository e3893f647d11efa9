#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Splits work into numbered units that several threads take some after another.
///
/// The idea: a shared counter gives every thread that is free the next units, so that threads
/// that are slower, or have harder ones, simply do fewer of them. It gives many while many are left,
/// and fewer and fewer towards the end (guided self-scheduling, Polychronopoulos and Kuck 1987), so
/// that all threads end at about the same time. Between two times a thread looks at a flag, so that
/// work nobody waits for any more ends soon.
///
/// To start a thread takes longer than many a search. So the caller begins alone, and others are
/// called once the units it has done tell that those left will take longer than that. Gain: a
/// search for something rare among 10 000 items takes two fifths of the time.
package enum Parallel {
  /// When the caller calls other threads.
  package enum Start: Sendable {
    /// Before the first unit: for few units of which each takes long.
    case atOnce
    /// As soon as the units left seem worth it.
    case whenWorthwhile
  }

  /// How long the units left must take, as it seems, before another thread is called, in
  /// nanoseconds: some times as long as to start one.
  private static let worthwhile = 120_000

  /// How many threads the machine ran at once when that was first asked, at least one: to ask costs
  /// two files of the system, which each search would read.
  package static let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Calls `body` with ranges that together are 0..<`units`, on up to `threads` threads of which
  /// the caller is one, and returns when all have ended.
  ///
  /// Ranges begin in rising order; with one thread they also end so. A single unit starts no
  /// thread, and where the system gives none, the caller does their part. No unit may wait for
  /// another, except where all threads start at once.
  ///
  /// - Parameters:
  ///   - units: How many there are; none or less than none calls nothing.
  ///   - most: How many a thread takes at a time, at most.
  ///   - threads: How many threads at most; anything below one counts as one.
  ///   - start: When the others begin.
  ///   - flag: When it is set, calls that have begun end and no other begins.
  ///   - end: Called by each thread that has taken part when no units are left, with its number.
  ///   - body: Takes units and the number of its thread, in 0..<`threads`: what it keeps for a
  ///     thread, no other touches. It must not share with other calls what it changes, and may
  ///     return early where the flag is set.
  /// - Returns: Whether all units were done: not where the flag is set.
  @discardableResult
  package static func run(
    units: Int, atMost most: Int, threads: Int, starting start: Start = .whenWorthwhile,
    until flag: CancellationFlag? = nil,
    ending end: @escaping @Sendable (_ thread: Int) -> Void = { _ in },
    _ body: @escaping @Sendable (_ units: Range<Int>, _ thread: Int) -> Void
  ) -> Bool {
    _ = run(
      units: 0..<max(units, 0), atMost: most, threads: threads, starting: start, until: flag,
      pausing: { false }, ending: end, body)
    return !(flag?.isCancelled ?? false)
  }

  /// Calls `body` once with each number in 0..<`chunks`; otherwise like a run of units.
  @discardableResult
  package static func run(
    chunks: Int, threads: Int, starting start: Start = .whenWorthwhile,
    until flag: CancellationFlag? = nil,
    _ body: @escaping @Sendable (_ chunk: Int, _ thread: Int) -> Void
  ) -> Bool {
    run(units: chunks, atMost: 1, threads: threads, starting: start, until: flag) {
      body($0.lowerBound, $1)
    }
  }

  /// Calls `body` with ranges of some units, as `run` does, but stops where the caller has something
  /// else to do meanwhile.
  ///
  /// `isDue` is asked by the caller's thread after each of its own calls. Where it says yes, calls
  /// that have begun end and no other begins; unless all threads start at once, at least one unit is
  /// done. `end` is not called where units are left.
  ///
  /// - Returns: Where to go on: all units before have been done, and none from it on; the upper
  ///   bound where all have. Where the flag is set it means nothing.
  package static func run(
    units: Range<Int>, atMost most: Int, threads: Int, starting start: Start = .whenWorthwhile,
    until flag: CancellationFlag? = nil, pausing isDue: () -> Bool,
    ending end: @escaping @Sendable (_ thread: Int) -> Void = { _ in },
    _ body: @escaping @Sendable (_ units: Range<Int>, _ thread: Int) -> Void
  ) -> Int {
    let progress = Progress(units: units, threads: threads, flag: flag)
    var helpers: [HelperThread] = []
    let missing = min(threads, units.count) - 1
    if missing > 0,
      start == .atOnce || isHelpWorthwhile(on: progress, atMost: most, pausing: isDue, body)
    {
      helpers = (1...missing).compactMap { thread in
        HelperThread {
          while let units = progress.next(atMost: most, isShared: true) { body(units, thread) }
          if progress.isComplete { end(thread) }
        }
      }
    }
    while let units = progress.next(atMost: most, isShared: threads > 1) {
      body(units, 0)
      if isDue() { progress.pause() }
    }
    if progress.isComplete { end(0) }
    for helper in helpers { helper.release() }
    return progress.end
  }

  /// Works alone for as long as the units left do not seem to take longer than it is worth; answers
  /// whether they do.
  ///
  /// Begins with one unit, and does not count it, because it may make ready what all others need.
  private static func isHelpWorthwhile(
    on progress: Progress, atMost most: Int, pausing isDue: () -> Bool,
    _ body: (Range<Int>, Int) -> Void
  ) -> Bool {
    var (start, done, size) = (nanoseconds, 0, 1)
    var isFirst = true
    while let units = progress.next(atMost: size, isShared: false) {
      body(units, 0)
      if isDue() {
        progress.pause()
        return false
      }
      done += units.count
      let now = nanoseconds
      if isFirst, now - start < worthwhile {
        (start, done) = (now, 0)
      } else if (now - start) * progress.left > worthwhile * done {
        return true
      }
      isFirst = false
      size = min(4 * size, most)
    }
    return false
  }

  /// A clock that nobody sets.
  private static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
