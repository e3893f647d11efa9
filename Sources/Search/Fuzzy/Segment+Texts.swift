extension Segment {
  /// Calls `body` with the place of each text of a document, without its separator.
  @inline(__always)
  func forEachText(at position: Int, _ body: (Range<Int>) -> Void) {
    let range = range(at: position)
    if masks[position] & PresenceMask.severalTexts == 0 {
      return body(range.lowerBound..<range.upperBound &- 1)
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let end = separator(from: start)
      body(start..<end)
      start = end &+ 1
    }
  }

  /// The place of the next separator.
  @inline(__always)
  private func separator(from start: Int) -> Int {
    let separator = ByteVector(repeating: FoldedText.separator)
    var place = start
    while true {
      let block = ByteVector(loading: bytes + place, readable: readable &- place)
      let found = block.equals(separator).bits
      if found != 0 { return place &+ found.trailingZeroBitCount }
      place &+= 16
    }
  }
}

extension FuzzyText {
  /// A text of a segment, without its separator; what it was before folding is not known.
  init(_ segment: Segment, _ range: Range<Int>) {
    self.init()
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = segment.scalar(at: place)
      if let traits = segment.traits {
        append(scalar, traits[place].letterCase, traits[place].characterClass)
      } else {
        Folding.fold(scalar) { append($0, $1, CharacterClass(scalar)) }
      }
      place += length
    }
  }
}
