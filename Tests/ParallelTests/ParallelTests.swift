import Glibc
import Parallel
import Synchronization
import Testing

struct ParallelTests {
  /// What the chunks of a run said, in the order in which they came.
  private final class Log: Sendable {
    private let entries = Mutex<[(chunk: Int, thread: Int)]>([])

    func add(_ chunk: Int, _ thread: Int) {
      entries.withLock { $0.append((chunk, thread)) }
    }

    var chunks: [Int] { entries.withLock { $0.map(\.chunk) } }
    var threads: Set<Int> { entries.withLock { Set($0.map(\.thread)) } }
  }

  @Test(arguments: [Parallel.Start.atOnce, .whenWorthwhile])
  func callsTheBodyOnceForEachChunk(start: Parallel.Start) {
    for chunks in -1...9 {
      for threads in -1...5 {
        let log = Log()
        #expect(
          Parallel.run(chunks: chunks, threads: threads, starting: start) { log.add($0, $1) })
        #expect(log.chunks.sorted() == Array(0..<max(chunks, 0)))
        #expect(log.threads.allSatisfy { $0 >= 0 && $0 < max(threads, 1) })
      }
    }
  }

  @Test func keepsTheOrderOnOneThread() {
    let log = Log()
    Parallel.run(chunks: 100, threads: 1) { log.add($0, $1) }
    #expect(log.chunks == Array(0..<100))
  }

  /// Two chunks that wait for each other end only if two threads run them.
  @Test func runsChunksAtTheSameTime() {
    let waiting = Counter()
    Parallel.run(chunks: 2, threads: 2, starting: .atOnce) { _, _ in
      waiting.count.wrappingAdd(1, ordering: .sequentiallyConsistent)
      while waiting.count.load(ordering: .sequentiallyConsistent) < 2 { sched_yield() }
    }
    #expect(waiting.count.load(ordering: .sequentiallyConsistent) == 2)
  }

  /// The first chunk takes a millisecond, and so would a hundred others: somebody is called.
  ///
  /// Who waits for that in vain ends after a generous time, and the test fails.
  @Test func callsOthersWhereItTakesLong() {
    let log = Log()
    let clock = ContinuousClock()
    let start = clock.now
    Parallel.run(chunks: 100, threads: 2) { chunk, thread in
      log.add(chunk, thread)
      if chunk == 0 {
        while clock.now < start + .milliseconds(1) {}
      } else {
        while log.threads.count < 2, clock.now < start + .seconds(60) { sched_yield() }
      }
    }
    #expect(log.threads == [0, 1])
    #expect(log.chunks.sorted() == Array(0..<100))
  }

  private final class Counter: Sendable {
    let count = Atomic<Int>(0)
  }

  /// What a thread wrote, the caller sees when the run has ended.
  @Test func endsWhenAllHaveEnded() {
    let log = Log()
    for _ in 0..<200 {
      Parallel.run(chunks: 8, threads: 3, starting: .atOnce) { log.add($0, $1) }
    }
    #expect(log.chunks.count == 1600)
  }

  @Test(arguments: [1, 2, 3])
  func stopsBetweenChunks(threads: Int) {
    let log = Log()
    let flag = CancellationFlag()
    let isDone = Parallel.run(
      chunks: 1000, threads: threads, starting: .atOnce, until: flag
    ) { chunk, thread in
      log.add(chunk, thread)
      if chunk == 10 { flag.cancel() }
      while chunk > 10, !flag.isCancelled {}
    }
    #expect(!isDone && flag.isCancelled)
    #expect(log.chunks.count >= 11 && log.chunks.count < 11 + threads)
  }

  @Test func startsNothingWhenCalledOff() {
    let log = Log()
    let flag = CancellationFlag()
    flag.cancel()
    #expect(!Parallel.run(chunks: 5, threads: 2, until: flag) { log.add($0, $1) })
    #expect(!Parallel.run(chunks: 0, threads: 2, until: flag) { log.add($0, $1) })
    #expect(log.chunks.isEmpty)
  }

  /// Whoever cancels during the last chunk may have ended it early.
  @Test func isNotDoneWhenCalledOffAtTheEnd() {
    let flag = CancellationFlag()
    let isDone = Parallel.run(chunks: 3, threads: 1, until: flag) { chunk, _ in
      if chunk == 2 { flag.cancel() }
    }
    #expect(!isDone)
  }
}
