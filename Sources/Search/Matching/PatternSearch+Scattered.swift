/// A pattern whose characters may have others between them.
extension PatternSearch {
  /// Whether the pattern's characters stand in one text of a range in their order.
  ///
  /// Taking each at its first chance is enough: what comes later leaves less room for the rest.
  func isScattered(in text: FoldedText, within range: Range<Int>) -> Bool {
    var (met, position) = (0, range.lowerBound)
    while position < range.upperBound {
      if text.bytes[position] == FoldedText.separator { met = 0 }
      met = after(met, in: text, at: position)
      if met == pattern.folded.count { return true }
      position += text.length(at: position)
    }
    return false
  }

  /// Where the pattern's characters stand in a single text, as ranges of folded bytes; none where
  /// it does not match.
  ///
  /// Each is taken at its first chance, and then, from the last back to the first, at its last
  /// one: that leaves the shortest stretch that ends there.
  func scattered(in text: FoldedText) -> [Range<Int>] {
    var (met, position) = (0, 0)
    while position < text.count, met < pattern.folded.count {
      met = after(met, in: text, at: position)
      position += text.length(at: position)
    }
    guard met == pattern.folded.count else { return [] }
    var found: [Range<Int>] = []
    while met > 0 {
      position -= 1
      while text.isInside(position) { position -= 1 }
      var before = met - 1
      while pattern.folded.isInside(before) { before -= 1 }
      if after(before, in: text, at: position) == met {
        found.append(position..<position + met - before)
        met = before
      }
    }
    return found.reversed()
  }

  /// How many bytes of the pattern are met when the character at a position is looked at, after
  /// `met` of them, not all, are.
  private func after(_ met: Int, in text: FoldedText, at position: Int) -> Int {
    let wanted = pattern.folded
    let length = text.length(at: position)
    let isMet =
      text.bytes[position..<position + length].elementsEqual(
        wanted.bytes[met..<met + wanted.length(at: met)])
      && (!pattern.isCaseSensitive || wanted.cases[met].agrees(with: text.cases[position]))
    return isMet ? met + length : met
  }
}

extension FoldedText {
  /// How many bytes the character that begins at a position has; 1 for a separator.
  fileprivate func length(at position: Int) -> Int {
    switch bytes[position] {
    case ..<0x80, Self.separator: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Whether a position is within a character, not at its start.
  fileprivate func isInside(_ position: Int) -> Bool {
    bytes[position] & 0xC0 == 0x80
  }
}
