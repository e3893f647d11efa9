extension LetterHits {
  /// Writes the letters that were found to a lane of columns.
  @inline(__always)
  func write(_ line: FuzzyLine, to columns: UnsafeMutablePointer<LaneColumn>, lane: Int) {
    var lane = UnsafeMutableRawPointer(columns).assumingMemoryBound(to: UInt8.self) + lane
    let word = places[0] >> 6
    // As if the letter before the first stood right before it.
    var last = places[0] &- word &<< 6 &- 1
    if places[0] == 0 {
      let letter = line.start.load(as: UInt8.self)
      let bonus = bonuses[Int(letter) &<< 8 | Int(PairBonuses.beforeText)]
      LaneColumn.write(letter, bonus, distance: 1, to: &lane)
      last = 0
      used[0] &= ~1
    }
    if line.count < 256 {
      write(line, from: word, after: last, isFar: false, to: lane)
    } else {
      write(line, from: word, after: last, isFar: true, to: lane)
    }
  }

  /// Writes letters from a word on.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - word: The first word of 64 letters.
  ///   - last: Where the letter before stands, as seen from the beginning of that word.
  ///   - isFar: Whether one can be more than 255 letters behind another.
  ///   - lane: Where the line is in the next column.
  @inline(__always)
  private func write(
    _ line: FuzzyLine, from word: Int, after last: Int, isFar: Bool,
    to lane: UnsafeMutablePointer<UInt8>
  ) {
    var (word, last, lane) = (word, last, lane)
    let end = (line.count &+ 63) >> 6
    while word < end {
      var hits = used[word]
      let pairs = line.start + (word &<< 6 &- 1)
      while hits != 0 {
        let place = hits.trailingZeroBitCount
        hits &= hits &- 1
        let bytes = pairs.loadUnaligned(fromByteOffset: place, as: UInt16.self)
        let pair = Int(UInt16(littleEndian: bytes))
        var distance = place &- last
        last = place
        while isFar, distance > 255 {
          LaneColumn.write(0, 0, distance: 255, to: &lane)
          distance &-= 255
        }
        LaneColumn.write(
          UInt8(truncatingIfNeeded: pair &>> 8), bonuses[pair],
          distance: UInt8(truncatingIfNeeded: distance), to: &lane)
      }
      last &-= 64
      word &+= 1
    }
  }
}
