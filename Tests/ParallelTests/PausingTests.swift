import Parallel
import Synchronization
import Testing

/// Work that is interrupted and gone on with is done as a whole, each part of it once.
struct PausingTests {
  private final class Log: Sendable {
    private let entries = Mutex<[Int]>([])

    func add(_ chunk: Int) { entries.withLock { $0.append(chunk) } }

    var chunks: [Int] { entries.withLock { $0 } }
  }

  @Test(
    arguments: [1, 2, 3], [Parallel.Start.atOnce, .whenWorthwhile])
  func goesOnWhereItPaused(threads: Int, start: Parallel.Start) {
    for every in 1...5 {
      let log = Log()
      var (next, asked, pauses) = (3, 0, 0)
      while next < 40 {
        let before = next
        next = Parallel.run(
          units: next..<40, atMost: 1, threads: threads, starting: start,
          pausing: {
            asked += 1
            return asked % every == 0
          }, { units, _ in for unit in units { log.add(unit) } })
        #expect(log.chunks.sorted() == Array(3..<next))
        // Others may have done all there was before the caller came to a chunk.
        if start == .whenWorthwhile { #expect(next > before) }
        pauses += 1
      }
      #expect(next == 40)
      if threads == 1 { #expect(pauses == (37 + every - 1) / every) }
    }
  }

  @Test func theFlagGoesBeforeThePause() {
    let flag = CancellationFlag()
    let log = Log()
    let end = Parallel.run(
      units: 0..<10, atMost: 1, threads: 2, until: flag, pausing: { false }
    ) { units, _ in
      for unit in units { log.add(unit) }
      if units.contains(4) { flag.cancel() }
    }
    #expect(end < 10)
    #expect(log.chunks.sorted() == Array(0..<end))
  }

  @Test func nothingIsLeftOfNothing() {
    #expect(Parallel.run(units: 7..<7, atMost: 4, threads: 2, pausing: { true }, { _, _ in }) == 7)
  }
}
