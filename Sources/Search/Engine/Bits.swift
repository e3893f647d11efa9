/// Bits in words of 64, the first in the lowest of the first word.
extension UnsafeMutablePointer<UInt64> {
  /// Sets as many bits, and clears the rest of the last word.
  func setFirstBits(_ count: Int) {
    let whole = count >> 6
    update(repeating: ~0, count: whole)
    if count & 63 != 0 {
      self[whole] = (1 << UInt64(count & 63)) - 1
    }
  }

  func clear(_ bit: Int) {
    self[bit >> 6] &= ~(1 << UInt64(bit & 63))
  }
}

extension UnsafeBufferPointer<UInt64> {
  func hasBit(_ bit: Int) -> Bool {
    self[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }
}

extension UInt64 {
  /// Sets in `found` the bits of those of a range of documents that are candidates and for which
  /// something holds; the first document has the first bit in both.
  @inline(__always)
  static func select(
    from candidates: UnsafePointer<UInt64>, in documents: Range<Int>,
    to found: UnsafeMutablePointer<UInt64>, where holds: (_ document: Int) -> Bool
  ) {
    for word in 0..<(documents.count + 63) / 64 {
      let start = documents.lowerBound + word << 6
      var rest = candidates[word] & ByteBlock.first(documents.upperBound - start)
      var hits: UInt64 = 0
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        hits |= (holds(start + bit) ? 1 : 0) &<< UInt64(bit)
        rest &= rest &- 1
      }
      found[word] |= hits
    }
  }

  /// Takes out the lowest bits that are set side by side, and answers which; `nil` where none is.
  @inline(__always)
  mutating func takeRun() -> Range<Int>? {
    guard self != 0 else { return nil }
    let first = trailingZeroBitCount
    let count = (~(self >> UInt64(first))).trailingZeroBitCount
    // Adding to the lowest bit of a run carries over all of it.
    self &= self &+ (1 << UInt64(first))
    return first..<first + count
  }
}
