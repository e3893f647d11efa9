/// Finds how far a string goes on in bytes that stand for themselves, eight at a time.
///
/// The idea: eight bytes are one number, and a few operations on it tell whether any of them is not
/// plain. Subtracting the same amount from every byte sets the top bit of those that were smaller,
/// and a byte equal to another becomes zero, which is smaller than one, by exclusive or (H. Warren,
/// Hacker's Delight, 6-1). A borrow can set the bit of a byte above a hit too, but never without
/// one and never below: so the lowest bit that is set is that of the first hit.
enum PlainRun {
  /// The number of bytes from `offset` on that are ASCII and neither control bytes, quotes nor
  /// backslashes.
  static func length(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(bytes)
    var end = offset
    while end + 8 <= bytes.count {
      let hits = hits(bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self).littleEndian)
      guard hits == 0 else { return end + hits.trailingZeroBitCount / 8 - offset }
      end += 8
    }
    while end < bytes.count, isPlain(bytes[end]) { end += 1 }
    return end - offset
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x80).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The top bit of the first byte that is not plain, and maybe of some after it.
  private static func hits(_ eight: UInt64) -> UInt64 {
    let one: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ (one &* 0x22)
    let backslashes = eight ^ (one &* 0x5C)
    let hits = eight | (eight &- one &* 0x20) | (quotes &- one) | (backslashes &- one)
    return hits & (one &* 0x80)
  }
}
