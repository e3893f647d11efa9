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
