/// Finds a folded pattern in folded text: the plain way, byte by byte, which faster ones are
/// measured and tested against.
///
/// UTF-8 never begins a character inside another, so a match of bytes is a match of characters.
/// The last byte is looked for first: in most scripts it differs from letter to letter, where the
/// first byte of every letter is the same.
struct PatternSearch {
  let pattern: Pattern

  /// Whether the pattern is found in a single text among those that lie in a range, which begins
  /// and ends where texts do.
  func isFound(in text: FoldedText, within range: Range<Int>) -> Bool {
    pattern.place == .scattered
      ? isScattered(in: text, within: range) : first(in: text, within: range) != nil
  }

  /// The place of the first match in one piece at or after the range's start that ends within the
  /// range.
  ///
  /// - Complexity: O(*n* · *m*) at worst, about O(*n*) in prose.
  func first(in text: FoldedText, within range: Range<Int>) -> Int? {
    let wanted = pattern.folded.bytes
    guard let tail = wanted.last, range.count >= wanted.count else { return nil }
    return text.bytes.withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { wanted in
        let before = wanted.count - 1
        for end in range.lowerBound + before..<range.upperBound where bytes[end] == tail {
          var length = 0
          while length < before, bytes[end - before + length] == wanted[length] { length += 1 }
          if length == before, isInPlace(text, at: end - before),
            agreesInCase(text, at: end - before)
          {
            return end - before
          }
        }
        return nil
      }
    }
  }

  /// Whether a match stands at the start or the end of its text, where that is asked.
  private func isInPlace(_ text: FoldedText, at start: Int) -> Bool {
    if pattern.isAtStart, start > 0, text.bytes[start - 1] != FoldedText.separator { return false }
    guard pattern.isAtEnd else { return true }
    let end = start + pattern.folded.count
    return end == text.count || text.bytes[end] == FoldedText.separator
  }

  /// Whether the case of a match is as typed, where that counts.
  private func agreesInCase(_ text: FoldedText, at start: Int) -> Bool {
    guard pattern.isCaseSensitive else { return true }
    return (0..<pattern.folded.count).allSatisfy {
      pattern.folded.cases[$0].agrees(with: text.cases[start + $0])
    }
  }
}
