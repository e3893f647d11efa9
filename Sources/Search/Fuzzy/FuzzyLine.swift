/// A text that has a pattern's letters in order, in the pattern's alphabet, as far as a match can be
/// in it.
struct FuzzyLine: BitwiseCopyable {
  let start: UnsafeRawPointer
  let count: Int
  /// How many bytes may be read there.
  let readable: Int
  /// How many letters the whole text has without the spaces at both ends.
  let length: Int
  let document: Int

  /// A text that matches; `nil` for one that does not.
  @inline(__always)
  init?(
    _ text: UnsafeRawPointer, count: Int, readable: Int, _ test: SubsequenceTest, document: Int
  ) {
    guard let window = test.window(text, count: count, readable: readable) else { return nil }
    func isSpace(_ place: Int) -> Bool {
      text.load(fromByteOffset: place, as: UInt8.self) == UInt8(ascii: " ")
    }
    var (first, end) = (0, count)
    while first < end, isSpace(first) { first &+= 1 }
    while end > first, isSpace(end &- 1) { end &-= 1 }
    start = text + window.lowerBound
    self.count = window.count
    self.readable = readable &- window.lowerBound
    length = end &- first
    self.document = document
  }

  /// Sixteen letters, zeros beyond the end.
  @inline(__always)
  func block(at offset: Int) -> ByteVector {
    let rest = count - offset
    guard rest > 0 else { return ByteVector() }
    let block = ByteVector(loading: start + offset, readable: readable - offset)
    guard rest < 16 else { return block }
    let places = ByteVector(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let end = ByteVector(repeating: UInt8(truncatingIfNeeded: rest))
    return block & ~places.maximum(end).equals(places)
  }
}
