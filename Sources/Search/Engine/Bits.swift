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
