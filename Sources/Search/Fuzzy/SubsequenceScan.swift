/// Finds the documents of one segment of which a single text has a pattern's letters in order.
final class SubsequenceScan: SegmentScan {
  private let pattern: FuzzyPattern
  private let prepared: PreparedPattern?
  private let lines: FuzzyLines
  /// Whether a text counts: takes its document's number and how many texts come before it there.
  private let check: (@Sendable (Int, Int) -> Bool)?

  init(
    _ pattern: FuzzyPattern, in segment: Segment,
    check: (@Sendable (_ document: Int, _ text: Int) -> Bool)?
  ) {
    self.pattern = pattern
    prepared = PreparedPattern(pattern)
    lines = FuzzyLines(pattern, prepared, in: segment)
    self.check = check
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    let test = prepared.map { SubsequenceTest($0.letters) }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: pattern.letters.count) { places in
      guard let places = places.baseAddress else { return }
      lines.forEachLine(in: documents, candidates: candidates) { text, line in
        if let line, let test {
          guard test.isMet(by: line, places: places) else { return }
        } else {
          let letters = FuzzyText(lines.segment, text.range)
          guard FuzzyScorer.alignment(of: pattern, in: letters) != nil else { return }
        }
        guard check?(text.document, text.number) ?? true else { return }
        let place = text.document - documents.lowerBound
        found[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }
}
