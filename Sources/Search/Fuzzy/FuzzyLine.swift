/// A text in a pattern's alphabet.
struct FuzzyLine: BitwiseCopyable {
  let document: Int
  let start: UnsafeRawPointer
  let count: Int
  /// How many bytes may be read there.
  let readable: Int

  /// How many letters it has without the spaces at both ends.
  @inline(__always)
  var trimmedCount: Int {
    var (first, end) = (0, count)
    while first < end, isSpace(first) { first &+= 1 }
    while end > first, isSpace(end &- 1) { end &-= 1 }
    return end &- first
  }

  @inline(__always)
  private func isSpace(_ place: Int) -> Bool {
    start.load(fromByteOffset: place, as: UInt8.self) == UInt8(ascii: " ")
  }
}
