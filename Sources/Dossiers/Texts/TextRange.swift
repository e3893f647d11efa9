/// A range of byte offsets in an arena, in 8 bytes.
struct TextRange: Sendable {
  let start: UInt32
  let end: UInt32

  /// The range must lie in an arena, whose offsets have 32 bits.
  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}
