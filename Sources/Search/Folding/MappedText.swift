/// A folded text that knows which characters of the raw one its bytes come from.
struct MappedText {
  private(set) var folded = FoldedText()
  /// For each folded byte the UTF-8 offsets of its character.
  private var sources: [Range<Int>] = []

  init(_ text: String) {
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

  /// Every place of the raw text that a pattern matches, as UTF-8 offsets: matches in one piece,
  /// which may overlap, or the characters of a scattered one.
  func ranges(of search: PatternSearch) -> [Range<Int>] {
    if search.pattern.place == .scattered {
      return search.scattered(in: folded).map(source)
    }
    var found: [Range<Int>] = []
    var start = 0
    while let match = search.first(in: folded, within: start..<folded.count) {
      found.append(source(of: match..<match + search.pattern.folded.count))
      start = match + 1
    }
    return found
  }
}
