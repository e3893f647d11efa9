import Synchronization

/// How far a run of `Parallel` has come: which units come next.
final class Progress: Sendable {
  private let units: Range<Int>
  private let threads: Int
  private let flag: CancellationFlag?
  private let begun: Atomic<Int>
  private let isPaused = Atomic<Bool>(false)

  init(units: Range<Int>, threads: Int, flag: CancellationFlag?) {
    self.units = units
    self.threads = threads
    self.flag = flag
    begun = Atomic(units.lowerBound)
  }

  /// The next units, `most` at most; `nil` where there are none, it pauses, or the flag is set.
  ///
  /// Where they are shared with other threads, half of a thread's part of those left is enough.
  func next(atMost most: Int, isShared: Bool) -> Range<Int>? {
    let parts = isShared ? 2 * threads : 1
    var first = end
    while first < units.upperBound, !isPaused.load(ordering: .relaxed), !isCalledOff {
      let end = first + max(1, min(most, (units.upperBound - first) / parts))
      let (isTaken, found) = begun.weakCompareExchange(
        expected: first, desired: end, ordering: .relaxed)
      if isTaken { return first..<end }
      first = found
    }
    return nil
  }

  /// Gives no other units.
  func pause() {
    isPaused.store(true, ordering: .relaxed)
  }

  /// The first unit that has not begun; the upper bound where all have.
  var end: Int { begun.load(ordering: .relaxed) }

  /// How many units have not begun.
  var left: Int { units.upperBound - end }

  /// Whether all units have begun, and are wanted.
  var isComplete: Bool { left == 0 && !isCalledOff }

  private var isCalledOff: Bool { flag?.isCancelled ?? false }
}
