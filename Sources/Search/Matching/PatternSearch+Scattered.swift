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
}
