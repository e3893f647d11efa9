/// Looking for the nearest position, 64 at a time.
extension PositionSet {
  /// The lowest position in a range, or the lowest that another set has too; `nil` where there is
  /// none.
  ///
  /// - Complexity: O(range / 64).
  package func first(in range: Range<Int>, alsoIn other: PositionSet? = nil) -> Int? {
    let range = range.clamped(to: 0..<bound)
    guard !range.isEmpty else { return nil }
    var number = range.lowerBound >> 6
    var word = common(number, other) & ~0 << UInt64(range.lowerBound & 63)
    while word == 0 {
      number += 1
      if number << 6 >= range.upperBound { return nil }
      word = common(number, other)
    }
    let position = number << 6 + word.trailingZeroBitCount
    return position < range.upperBound ? position : nil
  }

  /// The highest position in a range, or the highest that another set has too; `nil` where there is
  /// none.
  ///
  /// - Complexity: O(range / 64).
  package func last(in range: Range<Int>, alsoIn other: PositionSet? = nil) -> Int? {
    let range = range.clamped(to: 0..<bound)
    guard !range.isEmpty else { return nil }
    let end = range.upperBound - 1
    var number = end >> 6
    var word = common(number, other) & ~0 >> UInt64(63 - end & 63)
    while word == 0 {
      if number << 6 <= range.lowerBound { return nil }
      number -= 1
      word = common(number, other)
    }
    let position = number << 6 + 63 - word.leadingZeroBitCount
    return position >= range.lowerBound ? position : nil
  }

  @inline(__always)
  private func common(_ number: Int, _ other: PositionSet?) -> UInt64 {
    guard let other else { return words[number] }
    return number < other.words.count ? words[number] & other.words[number] : 0
  }
}
