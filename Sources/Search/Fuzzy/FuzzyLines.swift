/// The texts of a segment that have a pattern's letters in order.
///
/// Raw texts are read where they lie; folded ones are written in the pattern's alphabet first. Where
/// there is no such alphabet, the plain scorer is asked.
struct FuzzyLines: Sendable {
  /// A text that matches.
  struct Match {
    let document: Int
    /// How many texts of the document come before.
    let text: Int
    /// Its place in the segment, without the separator.
    let range: Range<Int>
    /// The letters to score; `nil` where only the plain scorer can.
    let line: FuzzyLine?
  }

  let pattern: FuzzyPattern
  let segment: Segment
  private let prepared: PreparedPattern?
  private let mask: UInt64

  init(_ pattern: FuzzyPattern, _ prepared: PreparedPattern?, in segment: Segment) {
    self.pattern = pattern
    self.segment = segment
    self.prepared = prepared
    mask = PresenceMask.mask(of: pattern.letters.flatMap { Array(String($0.scalar).utf8) })
  }

  /// Calls `body` with the matching texts of the candidates within `documents`, in order.
  ///
  /// A line is there until `body` returns, and `places` say where in it each letter of the pattern
  /// can be at first.
  @inline(__always)
  func forEachMatch(
    in documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    places: UnsafeMutablePointer<Int>, _ body: (Match) -> Void
  ) {
    let positions = segment.positions(of: documents)
    guard !positions.isEmpty else { return }
    guard let prepared else { return forEachPlainMatch(positions, documents, candidates, body) }
    if segment.traits == nil {
      let (bytes, readable) = (segment.bytes, segment.readable)
      let test = SubsequenceTest(prepared.letters)
      forEachText(positions, documents, candidates) { document, text, range in
        let line = FuzzyLine(
          document: document, start: bytes + range.lowerBound, count: range.count,
          readable: readable &- range.lowerBound)
        if test.isMet(by: line, places: places) {
          body(Match(document: document, text: text, range: range, line: line))
        }
      }
    } else {
      forEachWrittenMatch(prepared, positions, documents, candidates, places, body)
    }
  }

  @inline(__always)
  private func forEachWrittenMatch(
    _ prepared: PreparedPattern, _ positions: Range<Int>, _ documents: Range<Int>,
    _ candidates: UnsafePointer<UInt64>, _ places: UnsafeMutablePointer<Int>,
    _ body: (Match) -> Void
  ) {
    let test = SubsequenceTest(prepared.letters)
    let size = segment.starts[positions.upperBound] - segment.starts[positions.lowerBound]
    let room = Int(size) + 16
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { memory in
      guard let written = memory.baseAddress else { return }
      forEachText(positions, documents, candidates) { document, text, range in
        if let count = prepared.alphabet.write(range, of: segment, to: written) {
          let line = FuzzyLine(
            document: document, start: written, count: count, readable: room)
          if test.isMet(by: line, places: places) {
            body(Match(document: document, text: text, range: range, line: line))
          }
        } else if FuzzyScorer.alignment(of: pattern, in: FuzzyText(segment, range)) != nil {
          body(Match(document: document, text: text, range: range, line: nil))
        }
      }
    }
  }

  private func forEachPlainMatch(
    _ positions: Range<Int>, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
    _ body: (Match) -> Void
  ) {
    forEachText(positions, documents, candidates) { document, text, range in
      if FuzzyScorer.alignment(of: pattern, in: FuzzyText(segment, range)) != nil {
        body(Match(document: document, text: text, range: range, line: nil))
      }
    }
  }

  @inline(__always)
  private func forEachText(
    _ positions: Range<Int>, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
    _ body: (_ document: Int, _ text: Int, _ range: Range<Int>) -> Void
  ) {
    let (masks, starts, mask) = (segment.masks.address, segment.starts.address, mask)
    let (numbers, first) = (segment.numbers?.address, segment.first)
    var position = positions.lowerBound
    while position < positions.upperBound {
      defer { position &+= 1 }
      guard masks[position] & mask == mask else { continue }
      let document = numbers.map { Int($0[position]) } ?? first &+ position
      let place = document &- documents.lowerBound
      guard candidates[place >> 6] >> UInt64(place & 63) & 1 != 0 else { continue }
      var start = Int(starts[position])
      let end = Int(starts[position &+ 1])
      if masks[position] & PresenceMask.severalTexts == 0 {
        body(document, 0, start..<end &- 1)
        continue
      }
      var text = 0
      var (block, separators) = (start, UInt64(0))
      while start < end {
        while separators == 0 {
          separators = segment.separators(from: block)
          block &+= 64
        }
        let behind = block &- 64 &+ separators.trailingZeroBitCount
        separators &= separators &- 1
        body(document, text, start..<behind)
        start = behind &+ 1
        text &+= 1
      }
    }
  }
}
