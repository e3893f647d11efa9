/// A folded text that knows which characters of the raw one its bytes come from.
package struct MappedText: Sendable {
  package let raw: String
  private(set) var folded = FoldedText()
  /// For each folded byte the UTF-8 offsets of its character.
  private var sources: [Range<Int>] = []

  /// Folds a text character by character (grapheme cluster by grapheme cluster).
  package init(_ text: String) {
    raw = text
    var start = 0
    for character in text {
      let end = start + character.utf8.count
      for scalar in character.unicodeScalars { folded.append(scalar) }
      while sources.count < folded.count { sources.append(start..<end) }
      start = end
    }
  }

  /// The whole characters that a stretch of folded bytes, not empty and within them, comes from,
  /// as UTF-8 offsets in the raw text.
  func source(of range: Range<Int>) -> Range<Int> {
    sources[range.lowerBound].lowerBound..<sources[range.upperBound - 1].upperBound
  }

  /// Every place of the raw text where a pattern stands in one piece, as UTF-8 offsets; they may
  /// overlap.
  func ranges(of search: PatternSearch) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while let match = search.first(in: folded, within: start..<folded.count) {
      found.append(source(of: match..<match + search.pattern.folded.count))
      start = match + 1
    }
    return found
  }
}
