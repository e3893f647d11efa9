extension Segment {
  /// A bit for each separator in the 64 bytes from a place on.
  @inline(__always)
  func separators(from start: Int) -> UInt64 {
    ByteBlock(bytes + start, readable: readable &- start)
      .places(of: ByteVector(repeating: FoldedText.separator), fold: ByteVector())
  }

  /// The place behind so many separators.
  func place(after separators: Int, from start: Int) -> Int {
    var place = start
    for _ in 0..<separators {
      while bytes.load(fromByteOffset: place, as: UInt8.self) != FoldedText.separator { place += 1 }
      place += 1
    }
    return place
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
