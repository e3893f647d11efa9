/// A loop over many numbers that looks from time to time whether its end is still wanted.
///
/// A look that never ends a loop throws `Never`, and the compiler then asks for no `try`.
enum LongLoop {
  /// So many numbers are gone through between two looks: some tenths of a millisecond where each is
  /// looked up somewhere in memory.
  static let piece = 4096

  /// Calls `body` with one number after another, and `look` before every `piece` of them.
  ///
  /// - Throws: What `look` throws; then the rest is left out.
  @inline(__always)
  static func run<Failure: Error>(
    over numbers: Range<Int>, looking look: () throws(Failure) -> Void, _ body: (Int) -> Void
  ) throws(Failure) {
    var start = numbers.lowerBound
    while start < numbers.upperBound {
      try look()
      let end = min(start &+ piece, numbers.upperBound)
      for number in start..<end { body(number) }
      start = end
    }
  }
}
