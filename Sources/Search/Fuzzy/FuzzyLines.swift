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
  private let test: SubsequenceTest?
  private let mask: UInt64

  init(_ pattern: FuzzyPattern, in segment: Segment) {
    self.pattern = pattern
    self.segment = segment
    test = FuzzyAlphabet(pattern).map(SubsequenceTest.init)
    mask = PresenceMask.mask(of: pattern.letters.flatMap { Array(String($0.scalar).utf8) })
  }

  /// Calls `body` with the matching texts of the candidates within `documents`, in order, and then
  /// `finish`; until that the letters of lines are there.
  @inline(__always)
  func forEachMatch(
    in documents: Range<Int>, candidates: UnsafePointer<UInt64>, _ body: (Match) -> Void,
    finish: () -> Void
  ) {
    let positions = segment.positions(of: documents)
    guard !positions.isEmpty else { return }
    if let test, segment.traits == nil {
      forEachText(positions, documents, candidates) { document, text, range in
        if let line = FuzzyLine(
          segment.bytes + range.lowerBound, count: range.count,
          readable: segment.readable &- range.lowerBound, test, document: document)
        {
          body(Match(document: document, text: text, range: range, line: line))
        }
      }
      return finish()
    }
    let room = Int(segment.starts[positions.upperBound] - segment.starts[positions.lowerBound])
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { memory in
      guard var free = memory.baseAddress else { return }
      forEachText(positions, documents, candidates) { document, text, range in
        if let test, let count = test.alphabet.write(range, of: segment, to: free) {
          if let line = FuzzyLine(free, count: count, readable: count, test, document: document) {
            body(Match(document: document, text: text, range: range, line: line))
            free += count
          }
        } else if FuzzyScorer.alignment(of: pattern, in: FuzzyText(segment, range)) != nil {
          body(Match(document: document, text: text, range: range, line: nil))
        }
      }
      finish()
    }
  }

  @inline(__always)
  private func forEachText(
    _ positions: Range<Int>, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
    _ body: (_ document: Int, _ text: Int, _ range: Range<Int>) -> Void
  ) {
    for position in positions where segment.masks[position] & mask == mask {
      let document = segment.number(at: position)
      let place = document &- documents.lowerBound
      guard candidates[place >> 6] >> UInt64(place & 63) & 1 != 0 else { continue }
      var text = 0
      segment.forEachText(at: position) { range in
        body(document, text, range)
        text &+= 1
      }
    }
  }
}
