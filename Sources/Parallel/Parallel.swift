import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Splits work into numbered chunks that several threads take one after another.
///
/// The idea: a shared counter gives every thread that is free the next number, so that threads
/// that are slower, or have harder chunks, simply do fewer of them. Between two chunks a thread
/// looks at a flag, so that work nobody waits for any more ends after one chunk, not after all.
///
/// To start a thread takes longer than many a search. So the caller begins alone, and others are
/// called once the chunks it has done tell that those left will take longer than that. Gain: a
/// search for something rare among 10 000 items takes two fifths of the time.
package enum Parallel {
  /// When the caller calls other threads.
  package enum Start: Sendable {
    /// Before the first chunk: for few chunks of which each takes long.
    case atOnce
    /// As soon as the chunks left seem worth it.
    case whenWorthwhile
  }

  /// How long the chunks left must take, as it seems, before another thread is called, in
  /// nanoseconds: some times as long as to start one.
  private static let worthwhile: UInt64 = 120_000

  /// How many threads the machine runs at once, at least one.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls `body` once with each number in 0..<`chunks`, on up to `threads` threads of which the
  /// caller is one, and returns when all have ended.
  ///
  /// Numbers begin in rising order; with one thread they also end so. A single chunk starts no
  /// thread, and where the system gives none, the caller does their part. No chunk may wait for
  /// another, except where all threads start at once.
  ///
  /// - Parameters:
  ///   - chunks: How many there are; none or less than none calls nothing.
  ///   - threads: How many threads at most; anything below one counts as one.
  ///   - start: When the others begin.
  ///   - flag: When it is set, chunks that have begun end and no other begins.
  ///   - body: Takes the number of a chunk and that of its thread, in 0..<`threads`: what it keeps
  ///     for a thread, no other touches. It must not share with the body of other chunks what it
  ///     changes.
  /// - Returns: Whether all chunks were done.
  @discardableResult
  package static func run(
    chunks: Int, threads: Int, starting start: Start = .whenWorthwhile,
    until flag: CancellationFlag? = nil,
    _ body: @escaping @Sendable (_ chunk: Int, _ thread: Int) -> Void
  ) -> Bool {
    if chunks <= 0 { return !(flag?.isCancelled ?? false) }
    let end = run(
      chunks: 0..<chunks, threads: threads, starting: start, until: flag, pausing: { false }, body)
    return end == chunks
  }

  /// Calls `body` once with each of some numbers, as `run` does, but stops where the caller has
  /// something else to do meanwhile.
  ///
  /// - Parameters:
  ///   - chunks: Their numbers.
  ///   - threads: How many threads at most; anything below one counts as one.
  ///   - start: When the others begin.
  ///   - flag: When it is set, chunks that have begun end and no other begins.
  ///   - isDue: Asked by the caller's thread after each chunk that it has done. Where it says yes,
  ///     chunks that have begun end and no other begins; unless all threads start at once, at least
  ///     one is done.
  ///   - body: As for the other `run`.
  /// - Returns: Where to go on: all chunks before have been done, and none from it on; the upper
  ///   bound where all have.
  package static func run(
    chunks: Range<Int>, threads: Int, starting start: Start = .whenWorthwhile,
    until flag: CancellationFlag? = nil, pausing isDue: () -> Bool,
    _ body: @escaping @Sendable (_ chunk: Int, _ thread: Int) -> Void
  ) -> Int {
    let progress = Progress(chunks: chunks, flag: flag)
    let missing = min(threads, chunks.count) - 1
    var helpers: [HelperThread] = []
    func callHelpers() {
      helpers = (0..<missing).compactMap { number in
        HelperThread {
          while let chunk = progress.next() { body(chunk, number + 1) }
        }
      }
    }
    if missing > 0 {
      if start == .atOnce {
        callHelpers()
      } else if work(on: progress, whileShorterThan: worthwhile, pausing: isDue, body) {
        callHelpers()
      }
    }
    while let chunk = progress.next() {
      body(chunk, 0)
      if isDue() { progress.pause() }
    }
    for helper in helpers { helper.release() }
    return progress.end
  }

  /// Works alone for as long as the chunks left do not seem to take longer than a time; answers
  /// whether they do.
  private static func work(
    on progress: Progress, whileShorterThan limit: UInt64, pausing isDue: () -> Bool,
    _ body: (Int, Int) -> Void
  ) -> Bool {
    let start = nanoseconds
    let chunks = progress.chunks
    while let chunk = progress.next() {
      body(chunk, 0)
      if isDue() { progress.pause() }
      let (done, left) = (chunk + 1 - chunks.lowerBound, chunks.upperBound - chunk - 1)
      if (nanoseconds - start) * UInt64(left) > limit * UInt64(done) { return !progress.isPaused }
    }
    return false
  }

  /// A clock that nobody sets.
  private static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Which chunk comes next.
  private final class Progress: Sendable {
    let chunks: Range<Int>
    private let flag: CancellationFlag?
    private let begun: Atomic<Int>
    private let pausing = Atomic<Bool>(false)

    init(chunks: Range<Int>, flag: CancellationFlag?) {
      self.chunks = chunks
      self.flag = flag
      begun = Atomic(chunks.lowerBound)
    }

    func next() -> Int? {
      if isPaused || flag?.isCancelled == true { return nil }
      let chunk = begun.wrappingAdd(1, ordering: .relaxed).oldValue
      return chunk < chunks.upperBound ? chunk : nil
    }

    /// Begins no other chunk.
    func pause() {
      pausing.store(true, ordering: .relaxed)
    }

    var isPaused: Bool { pausing.load(ordering: .relaxed) }

    /// The first chunk that has not begun; asked when all threads have ended.
    var end: Int { min(begun.load(ordering: .relaxed), chunks.upperBound) }
  }
}
