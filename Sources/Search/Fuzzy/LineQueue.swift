/// Lines that wait until sixteen of about one length can be scored together, so that no lane waits
/// long for another; those with high scores wait for a second time.
struct LineQueue {
  private static let lanes = LaneScorer.lanes
  /// Lines of as many blocks of sixteen letters wait together, the longest of all in the last.
  private static let lengths = 32
  /// Where those wait whose scores are too high for bytes, and where what is left is gathered.
  private static let high = lengths
  private static let rest = lengths + 1
  /// Where the number of high scores among the last sixteen is kept.
  private static let lately = lengths + 2

  private let scorer: LaneScorer
  private let lines: UnsafeMutablePointer<FuzzyLine>
  private let counts: UnsafeMutablePointer<Int>

  /// Calls `body` with an empty queue.
  static func with(_ scorer: LaneScorer, _ body: (LineQueue) -> Void) {
    withUnsafeTemporaryAllocation(of: FuzzyLine.self, capacity: (lengths + 2) * lanes) { lines in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: lengths + 3) { counts in
        guard let lines = lines.baseAddress, let counts = counts.baseAddress else { return }
        counts.initialize(repeating: 0, count: lengths + 3)
        body(LineQueue(scorer: scorer, lines: lines, counts: counts))
      }
    }
  }

  /// Adds a line, and scores it and fifteen others if there are as many.
  @inline(__always)
  func append(_ line: FuzzyLine, _ report: (FuzzyLine, Int) -> Void) {
    let length = min((line.count - 1) / Self.lanes, Self.lengths - 1)
    if add(line, to: length) { score(length, report) }
  }

  /// Scores all lines that still wait.
  func finish(_ report: (FuzzyLine, Int) -> Void) {
    for length in 0..<Self.lengths {
      for place in 0..<counts[length] where add(lines[length * Self.lanes + place], to: Self.rest) {
        score(Self.rest, report)
      }
      counts[length] = 0
    }
    score(Self.rest, report)
    scoreInWords(Self.high, report)
  }

  /// Adds a line to those that wait in one place; whether there are sixteen now.
  @inline(__always)
  private func add(_ line: FuzzyLine, to place: Int) -> Bool {
    lines[place * Self.lanes + counts[place]] = line
    counts[place] += 1
    return counts[place] == Self.lanes
  }

  private func score(_ place: Int, _ report: (FuzzyLine, Int) -> Void) {
    let waiting = waiting(at: place)
    guard !waiting.isEmpty else { return }
    // Where one in four would be scored twice, all are scored once, in words.
    if counts[Self.lately] > Self.lanes / 4 { return scoreInWords(place, report) }
    let scores = scorer.byteScores(waiting)
    counts[Self.lately] = 0
    for lane in waiting.indices {
      counts[Self.lately] += scores[lane] < .max ? 0 : 1
      if scores[lane] < .max {
        report(waiting[lane], Int(scores[lane]))
      } else if add(waiting[lane], to: Self.high) {
        scoreInWords(Self.high, report)
      }
    }
    counts[place] = 0
  }

  private func scoreInWords(_ place: Int, _ report: (FuzzyLine, Int) -> Void) {
    let waiting = waiting(at: place)
    guard !waiting.isEmpty else { return }
    let scores = scorer.wordScores(waiting)
    for lane in waiting.indices { report(waiting[lane], Int(scores[lane])) }
    if place != Self.high {
      counts[Self.lately] = waiting.indices.count { scores[$0] >= UInt16(UInt8.max) }
    }
    counts[place] = 0
  }

  private func waiting(at place: Int) -> UnsafeBufferPointer<FuzzyLine> {
    UnsafeBufferPointer(start: lines + place * Self.lanes, count: counts[place])
  }
}
