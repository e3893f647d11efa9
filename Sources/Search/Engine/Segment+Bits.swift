/// Up to 64 documents of a segment as the bits of a word, the first one's the lowest.
///
/// The idea: where a query before has left few candidates, or a mask leaves few, a whole word of
/// documents is passed over at once.
extension Segment {
  /// The bits of those at some positions, taken from words in which the document `first` has the
  /// first bit.
  @inline(__always)
  func bits(
    of positions: Range<Int>, from first: Int, in words: UnsafePointer<UInt64>
  ) -> UInt64 {
    guard let numbers else {
      let place = self.first + positions.lowerBound - first
      let shift = UInt64(place & 63)
      var bits = words[place >> 6] >> shift
      if Int(shift) + positions.count > 64 { bits |= words[place >> 6 + 1] << (64 - shift) }
      return bits & ByteBlock.first(positions.count)
    }
    var bits: UInt64 = 0
    for (offset, position) in positions.enumerated() {
      let place = Int(numbers.address[position]) - first
      bits |= (words[place >> 6] >> UInt64(place & 63) & 1) << UInt64(offset)
    }
    return bits
  }

  /// Keeps the bits of those at some positions whose masks meet a test.
  @inline(__always)
  func bits(of positions: Range<Int>, meeting test: MaskTest, among open: UInt64) -> UInt64 {
    let masks = masks.address + positions.lowerBound
    // Few are asked one by one.
    return open.nonzeroBitCount < 8
      ? test.bits(of: masks, among: open) : test.bits(of: masks, count: positions.count) & open
  }

  /// Sets the bits of those at some positions in words in which the document `first` has the first
  /// bit.
  @inline(__always)
  func add(
    _ bits: UInt64, of positions: Range<Int>, from first: Int,
    to words: UnsafeMutablePointer<UInt64>
  ) {
    if bits == 0 { return }
    guard let numbers else {
      let place = self.first + positions.lowerBound - first
      let shift = UInt64(place & 63)
      words[place >> 6] |= bits << shift
      if Int(shift) + positions.count > 64 { words[place >> 6 + 1] |= bits >> (64 - shift) }
      return
    }
    var rest = bits
    while rest != 0 {
      let place = Int(numbers[positions.lowerBound + rest.trailingZeroBitCount]) - first
      words[place >> 6] |= 1 << UInt64(place & 63)
      rest &= rest - 1
    }
  }
}
