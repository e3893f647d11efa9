/// Finds the documents of one segment of which a single text has a pattern's letters in order.
struct SubsequenceScan: SegmentScan {
  private let lines: FuzzyLines
  private let letterCount: Int
  /// Whether a text counts: takes its document's number and how many texts come before it there.
  private let check: (@Sendable (Int, Int) -> Bool)?

  init(
    _ pattern: FuzzyPattern, in segment: Segment,
    check: (@Sendable (_ document: Int, _ text: Int) -> Bool)?
  ) {
    lines = FuzzyLines(pattern, PreparedPattern(pattern), in: segment)
    letterCount = pattern.letters.count
    self.check = check
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: letterCount) { places in
      guard let places = places.baseAddress else { return }
      lines.forEachMatch(in: documents, candidates: candidates, places: places) { match in
        guard check?(match.document, match.text) ?? true else { return }
        let place = match.document - documents.lowerBound
        found[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }
}
