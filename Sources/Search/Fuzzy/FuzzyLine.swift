/// A text in a pattern's alphabet.
struct FuzzyLine: BitwiseCopyable {
  let document: Int
  let start: UnsafeRawPointer
  let count: Int
  /// How many bytes may be read there.
  let readable: Int

  /// What is to be known of it when its score is.
  @inline(__always)
  var ticket: LineQueue.Ticket { LineQueue.Ticket(document: document, length: trimmedCount) }

  /// How many letters it has without the spaces at both ends.
  @inline(__always)
  private var trimmedCount: Int {
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
