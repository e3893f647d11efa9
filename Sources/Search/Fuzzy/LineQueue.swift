/// Lines that wait until sixteen of about one length can be scored together, so that no lane waits
/// long for another.
struct LineQueue {
  private static let lanes = LaneScorer.lanes
  /// Lines of as many blocks of sixteen letters wait together, the longest of all in the last.
  private static let lengths = 32

  private let scorer: LaneScorer
  private let lines: UnsafeMutablePointer<FuzzyLine>
  private let counts: UnsafeMutablePointer<Int>

  /// Calls `body` with an empty queue.
  static func with(_ scorer: LaneScorer, _ body: (LineQueue) -> Void) {
    withUnsafeTemporaryAllocation(of: FuzzyLine.self, capacity: (lengths + 1) * lanes) { lines in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: lengths) { counts in
        guard let lines = lines.baseAddress, let counts = counts.baseAddress else { return }
        counts.initialize(repeating: 0, count: lengths)
        body(LineQueue(scorer: scorer, lines: lines, counts: counts))
      }
    }
  }

  /// Adds a line, and scores it and fifteen others if there are as many.
  @inline(__always)
  func append(_ line: FuzzyLine, _ report: (FuzzyLine, Int) -> Void) {
    let length = min((line.count - 1) / Self.lanes, Self.lengths - 1)
    let waiting = lines + length * Self.lanes
    waiting[counts[length]] = line
    counts[length] += 1
    guard counts[length] == Self.lanes else { return }
    score(waiting, Self.lanes, report)
    counts[length] = 0
  }

  /// Scores all lines that still wait.
  func finish(_ report: (FuzzyLine, Int) -> Void) {
    let rest = lines + Self.lengths * Self.lanes
    var count = 0
    for length in 0..<Self.lengths {
      for place in 0..<counts[length] {
        rest[count] = lines[length * Self.lanes + place]
        count += 1
        guard count == Self.lanes else { continue }
        score(rest, count, report)
        count = 0
      }
      counts[length] = 0
    }
    if count > 0 { score(rest, count, report) }
  }

  private func score(
    _ lines: UnsafeMutablePointer<FuzzyLine>, _ count: Int, _ report: (FuzzyLine, Int) -> Void
  ) {
    let scores = scorer.scores(UnsafeBufferPointer(start: lines, count: count))
    for lane in 0..<count { report(lines[lane], Int(scores[lane])) }
  }
}
