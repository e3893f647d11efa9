/// What must hold of the place where a needle was found, beyond its bytes.
///
/// It is asked only on hits, and so may take its time.
struct HitCheck: Sendable {
  /// Whether a text must begin, or end, with the needle.
  var isAtStart = false
  var isAtEnd = false

  /// Whether it holds for the needle at `place`, in the document at a position of the segment.
  func holds(at place: Int, _ position: Int, in segment: Segment, _ needle: Needle) -> Bool {
    let range = segment.range(at: position)
    let end = place + needle.bytes.count
    if isAtStart, place > range.lowerBound, !isSeparator(place - 1, segment) { return false }
    if isAtEnd, !isSeparator(end, segment) { return false }
    if let cases = needle.cases, let traits = segment.traits {
      for (offset, letterCase) in cases.enumerated()
      where !letterCase.agrees(with: traits[place + offset].letterCase) { return false }
    }
    return true
  }

  private func isSeparator(_ place: Int, _ segment: Segment) -> Bool {
    segment.bytes.load(fromByteOffset: place, as: UInt8.self) == FoldedText.separator
  }
}

extension HitCheck {
  /// What must hold of a hit; `nil` where that it was hit is enough.
  init?(_ pattern: Pattern, _ needle: Needle) {
    guard pattern.isAtStart || pattern.isAtEnd || needle.cases != nil else { return nil }
    self.init(isAtStart: pattern.isAtStart, isAtEnd: pattern.isAtEnd)
  }
}
