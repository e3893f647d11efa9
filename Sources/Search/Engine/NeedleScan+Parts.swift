/// Scanning a part of each document, such as its tags.
///
/// What is looked for in tags stands in many titles and summaries; to find it there and then see that
/// it is no tag would take longer than all else. So only the part is read, document by document.
///
/// Gain at a million items: 14 to 18 times for one letter in a field, 4 for two.
protocol DocumentPart: Sendable {
  /// Calls `body` with each document of a segment that has its bit in `open`, of which the first is
  /// at the position `first`, and where in the segment its part lies, the separator of the last text
  /// included; empty where it has none.
  func forEachRange(
    of open: UInt64, at first: Int, in segment: Segment,
    _ body: (_ position: Int, _ range: Range<Int>) -> Void)
}

extension NeedleScan {
  /// Keeps the bits of those of up to 64 documents whose part has the needle.
  func hits(among open: UInt64, at first: Int, in part: any DocumentPart) -> UInt64 {
    var hits: UInt64 = 0
    part.forEachRange(of: open, at: first, in: segment) { position, range in
      if isFound(in: range, ofDocumentAt: position) { hits |= 1 << UInt64(position - first) }
    }
    return hits
  }

  private func isFound(in range: Range<Int>, ofDocumentAt position: Int) -> Bool {
    let end = range.upperBound - needle.bytes.count
    var place = nextHit(from: range.lowerBound, to: end)
    while place < end {
      if check?.holds(at: place, position, in: segment, needle) ?? true { return true }
      place = nextHit(from: place + 1, to: end)
    }
    return false
  }
}
