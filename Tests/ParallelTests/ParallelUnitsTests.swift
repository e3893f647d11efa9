import Parallel
import Synchronization
import Testing

struct ParallelUnitsTests {
  /// What the calls of a run said, in the order in which they came.
  private final class Log: Sendable {
    private let entries = Mutex<[(units: Range<Int>, thread: Int)]>([])
    private let endings = Mutex<[Int]>([])

    func add(_ units: Range<Int>, _ thread: Int) {
      entries.withLock { $0.append((units, thread)) }
    }

    func end(_ thread: Int) {
      endings.withLock { $0.append(thread) }
    }

    var units: [Range<Int>] { entries.withLock { $0.map(\.units) } }
    var threads: Set<Int> { entries.withLock { Set($0.map(\.thread)) } }
    var ended: [Int] { endings.withLock { $0.sorted() } }
  }

  @Test(arguments: [Parallel.Start.atOnce, .whenWorthwhile])
  func givesEachUnitOnce(start: Parallel.Start) {
    for units in [-1, 0, 1, 2, 3, 9, 50, 300] {
      for threads in [-1, 1, 2, 3] {
        for most in [1, 2, 16, 1000] {
          let log = Log()
          #expect(
            Parallel.run(
              units: units, atMost: most, threads: threads, starting: start,
              ending: { log.end($0) }
            ) { log.add($0, $1) })
          #expect(log.units.flatMap(Array.init).sorted() == Array(0..<max(units, 0)))
          #expect(log.units.allSatisfy { !$0.isEmpty && $0.count <= most })
          #expect(log.ended.first == 0 && Set(log.ended).count == log.ended.count)
          #expect(log.threads.isSubset(of: log.ended))
        }
      }
    }
  }

  /// Alone, a thread need not leave anything to others.
  @Test func givesMuchToAThreadAlone() {
    let log = Log()
    Parallel.run(units: 100, atMost: 40, threads: 1) { log.add($0, $1) }
    #expect(log.units == [0..<40, 40..<80, 80..<100])
  }

  @Test func givesFewerUnitsTowardsTheEnd() {
    let log = Log()
    Parallel.run(units: 40, atMost: 8, threads: 2, starting: .atOnce) { log.add($0, $1) }
    let sizes = log.units.sorted { $0.lowerBound < $1.lowerBound }.map(\.count)
    #expect(sizes == [8, 8, 6, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1])
  }

  /// What a thread keeps back, nobody asks for any more.
  @Test func endsNothingWhenCalledOff() {
    let log = Log()
    let flag = CancellationFlag()
    Parallel.run(
      units: 10, atMost: 2, threads: 1, until: flag, ending: { log.end($0) }
    ) { units, thread in
      log.add(units, thread)
      if units.contains(4) { flag.cancel() }
    }
    #expect(log.units == [0..<2, 2..<4, 4..<6])
    #expect(log.ended == [])
  }
}
