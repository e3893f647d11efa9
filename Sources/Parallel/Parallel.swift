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
package enum Parallel {
  /// How many threads the machine runs at once, at least one.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls `body` once with each number in 0..<`chunks`, on up to `threads` threads of which the
  /// caller is one, and returns when all have ended.
  ///
  /// Numbers begin in rising order; with one thread they also end so. A single chunk starts no
  /// thread, and where the system gives none, the caller does their part.
  ///
  /// - Parameters:
  ///   - chunks: How many there are; none or less than none calls nothing.
  ///   - threads: How many threads at most; anything below one counts as one.
  ///   - flag: When it is set, chunks that have begun end and no other begins.
  ///   - body: Takes the number of a chunk and that of its thread, in 0..<`threads`: what it keeps
  ///     for a thread, no other touches. It must not share with the body of other chunks what it
  ///     changes.
  /// - Returns: Whether all chunks were done.
  @discardableResult
  package static func run(
    chunks: Int, threads: Int, until flag: CancellationFlag? = nil,
    _ body: @escaping @Sendable (_ chunk: Int, _ thread: Int) -> Void
  ) -> Bool {
    guard chunks > 0 else { return !(flag?.isCancelled ?? false) }
    let progress = Progress(chunks: chunks, flag: flag)
    let work = { @Sendable (thread: Int) -> Void in
      while let chunk = progress.next() { body(chunk, thread) }
    }
    let helpers = (1..<max(min(threads, chunks), 1)).compactMap { thread in
      WorkerThread { work(thread) }
    }
    work(0)
    for helper in helpers { helper.join() }
    return progress.isComplete
  }

  /// Which chunk comes next.
  private final class Progress: Sendable {
    private let chunks: Int
    private let flag: CancellationFlag?
    private let begun = Atomic<Int>(0)

    init(chunks: Int, flag: CancellationFlag?) {
      self.chunks = chunks
      self.flag = flag
    }

    func next() -> Int? {
      if let flag, flag.isCancelled { return nil }
      let chunk = begun.wrappingAdd(1, ordering: .relaxed).oldValue
      return chunk < chunks ? chunk : nil
    }

    /// Whether every chunk has begun; asked when all threads have ended.
    var isComplete: Bool { begun.load(ordering: .relaxed) >= chunks }
  }
}
