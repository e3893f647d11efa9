/// Finds the documents of one segment of which a single text has a pattern's letters in order.
final class SubsequenceScan: SegmentScan {
  private let pattern: FuzzyPattern
  private let lines: FuzzyLines
  /// Which part of each document is looked at; `nil` for all of it.
  private let part: (any DocumentPart)?

  init(_ pattern: FuzzyPattern, in segment: Segment, part: (any DocumentPart)? = nil) {
    self.pattern = pattern
    self.part = part
    lines = FuzzyLines(pattern, PreparedPattern(pattern), in: segment)
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    let test = lines.prepared.map { SubsequenceTest($0.letters) }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: pattern.letters.count) { places in
      guard let places = places.baseAddress else { return }
      func isMet(by text: Range<Int>, _ line: FuzzyLine?) -> Bool {
        if let line, let test { return test.isMet(by: line, places: places) }
        return FuzzyScorer.alignment(of: pattern, in: FuzzyText(lines.segment, text)) != nil
      }
      if let part {
        return scan(part, documents, candidates, found) { text in
          lines.withLine(text) { isMet(by: text, $0) }
        }
      }
      lines.forEachLine(in: documents, candidates: candidates) { text, line in
        guard isMet(by: text.range, line) else { return }
        let place = text.document - documents.lowerBound
        found[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }

  /// Looks at the texts of a part alone.
  private func scan(
    _ part: any DocumentPart, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
    _ found: UnsafeMutablePointer<UInt64>, _ isMet: (Range<Int>) -> Bool
  ) {
    let segment = lines.segment
    var groups = CandidateGroups(
      of: documents, in: segment, candidates, meeting: MaskTest(lines.mask))
    while let (few, open) = groups.next(in: segment) {
      var hits: UInt64 = 0
      part.forEachRange(of: open, at: few.lowerBound, in: segment) { position, range in
        var start = range.lowerBound
        while start < range.upperBound {
          let end = segment.place(after: 1, from: start)
          if isMet(start..<end - 1) {
            hits |= 1 << UInt64(position - few.lowerBound)
            return
          }
          start = end
        }
      }
      segment.add(hits, of: few, from: documents.lowerBound, to: found)
    }
  }
}
