/// Lines that wait until sixteen of about as many letters can be scored together, so that no lane
/// waits long for another; those whose scores are too low for bytes wait for a second time.
final class LineQueue {
  /// How long the lines of a queue for many are at most.
  static let longest = 2048

  /// What is to be known of a line when its score is.
  struct Ticket: BitwiseCopyable {
    let document: Int
    /// How many letters the text has without the spaces at both ends.
    let length: Int
  }

  /// Lines of about as many letters that wait together.
  private struct Group: BitwiseCopyable {
    let columns: UnsafeMutablePointer<LaneColumn>
    let tickets: UnsafeMutablePointer<Ticket>
    /// How many lines wait.
    private(set) var count = 0
    /// How many columns the longest of them takes.
    private var width = 0

    init(_ columns: UnsafeMutablePointer<LaneColumn>, _ tickets: UnsafeMutablePointer<Ticket>) {
      self.columns = columns
      self.tickets = tickets
    }

    var filled: UnsafeBufferPointer<LaneColumn> {
      UnsafeBufferPointer(start: columns, count: width)
    }

    /// Makes room for a line.
    ///
    /// - Returns: Its lane, where zeros are in all columns.
    @inline(__always)
    mutating func add(_ ticket: Ticket, columns count: Int) -> Int {
      if count > width {
        (columns + width).initialize(repeating: LaneColumn(), count: count &- width)
        width = count
      }
      tickets[self.count] = ticket
      self.count &+= 1
      return self.count &- 1
    }

    mutating func clear() { (count, width) = (0, 0) }
  }

  private let scorer: LaneScorer
  private let columns: UnsafeMutablePointer<LaneColumn>
  private let tickets: UnsafeMutablePointer<Ticket>
  /// Those for lines of so many letters, and one for all whose scores are too low.
  private let groups: UnsafeMutablePointer<Group>
  private let low: UnsafeMutablePointer<Group>
  private let cells: UnsafeMutableRawPointer
  private let scores: UnsafeMutablePointer<Int>

  /// An empty queue for lines of so many letters at most.
  init(_ scorer: LaneScorer, longest: Int) {
    self.scorer = scorer
    let widths = Self.widths(longest: longest)
    columns = .allocate(capacity: widths.reduce(0, +))
    tickets = .allocate(capacity: widths.count * LaneColumn.lanes)
    groups = .allocate(capacity: widths.count)
    low = groups + (widths.count - 1)
    cells = .allocate(
      byteCount: LaneScorer.memorySize(forLetters: scorer.count),
      alignment: MemoryLayout<ByteVector>.alignment)
    scores = .allocate(capacity: 2 * LaneColumn.lanes)
    var next = columns
    for (place, width) in widths.enumerated() {
      (groups + place).initialize(
        to: Group(next, tickets + place * LaneColumn.lanes))
      next += width
    }
  }

  deinit {
    columns.deallocate()
    tickets.deallocate()
    groups.deallocate()
    cells.deallocate()
    scores.deallocate()
  }

  /// How many columns the groups have room for: eight, sixteen, … 64, then four steps for each
  /// doubling; and at the end the most again, for lines whose scores are too low.
  private static func widths(longest: Int) -> [Int] {
    var widths = [8]
    while let width = widths.last, width < longest + longest / 255 + 1 {
      widths.append(width + (width < 64 ? 8 : 1 << (61 - width.leadingZeroBitCount)))
    }
    return widths + widths.suffix(1)
  }

  /// The group for lines of so many columns.
  @inline(__always)
  private static func group(forColumns count: Int) -> Int {
    let last = count &- 1
    if last < 64 { return last >> 3 }
    let highest = 63 &- last.leadingZeroBitCount
    return 8 &+ (highest &- 6) &* 4 &+ (last >> (highest &- 2)) & 3
  }

  /// Adds a line whose letters are found, and scores it and fifteen others if there are as many.
  @inline(__always)
  func append(_ line: FuzzyLine, _ hits: LetterHits, columns count: Int, to sink: RankSink) {
    let place = Self.group(forColumns: count)
    let lane = groups[place].add(line.ticket, columns: count)
    hits.write(line, to: groups[place].columns, lane: lane)
    if lane &+ 1 == LaneColumn.lanes { score(place, sink) }
  }

  /// Scores all lines that still wait.
  func finish(_ sink: RankSink) {
    for place in 0..<low - groups where groups[place].count > 0 { score(place, sink) }
    if low.pointee.count > 0 { scoreLow(sink) }
  }

  private func score(_ place: Int, _ sink: RankSink) {
    scorer.score(groups[place].filled, in: cells, scores)
    let group = groups[place]
    for lane in 0..<group.count {
      let ticket = group.tickets[lane]
      if scores[lane] > 0 {
        sink.add(score: scores[lane], ticket)
      } else if sink.wants(score: scorer.tooLow, ticket) {
        appendLow(group, lane, sink)
      }
    }
    groups[place].clear()
  }

  private func appendLow(_ group: Group, _ lane: Int, _ sink: RankSink) {
    let place = low.pointee.add(group.tickets[lane], columns: group.filled.count)
    for (column, letters) in group.filled.enumerated() {
      letters.copy(lane, to: low.pointee.columns + column, place)
    }
    if place + 1 == LaneColumn.lanes { scoreLow(sink) }
  }

  private func scoreLow(_ sink: RankSink) {
    // Those of the lines among which these were too low are still read.
    let scores = scores + LaneColumn.lanes
    scorer.scoreInWords(low.pointee.filled, in: cells, scores)
    for lane in 0..<low.pointee.count { sink.add(score: scores[lane], low.pointee.tickets[lane]) }
    low.pointee.clear()
  }
}
