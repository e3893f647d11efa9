/// Finds in a text the places for whose sake a query matches it.
///
/// The text is folded character by character (grapheme cluster by grapheme cluster), noting where
/// each folded byte comes from, and searched like the index; a match then covers the whole
/// characters that it touches:
///
///     raw     S  t  r  a  ß     e          pattern  "sse"
///     folded  s  t  r  a  s  s  e          match    4..<7, from the characters ß and e
package struct Highlighter: Sendable {
  private var everywhere: [PatternSearch] = []
  private var inField: [TextField: [PatternSearch]] = [:]

  /// Takes the words and phrases that a query wants; those that it does not want (`!`) never
  /// show.
  package init(_ query: Query) {
    for term in query.clauses.flatMap(\.alternatives) where !term.isNegated {
      switch term.condition {
      case .text(let pattern): everywhere.append(PatternSearch(pattern: pattern))
      case .field(let field, let patterns):
        inField[field, default: []] += patterns.map(PatternSearch.init)
      default: break
      }
    }
  }

  /// The matches in one text.
  ///
  /// - Parameters:
  ///   - text: A title, summary, tag, party or place exactly as the dossier has it, and whole:
  ///     where it begins and ends counts.
  ///   - field: Which of them it is.
  /// - Returns: Ranges of UTF-8 offsets in `text`, never empty, rising and apart: what touches is
  ///   one range.
  /// - Complexity: O(*n*) in the text for each pattern, as long as matches are few.
  package func ranges(in text: String, field: TextField) -> [Range<Int>] {
    let searches = everywhere + inField[field, default: []]
    guard !searches.isEmpty, !text.isEmpty else { return [] }
    let mapped = MappedText(text)
    return searches.flatMap(mapped.ranges).merged()
  }
}

extension [Range<Int>] {
  /// The same places, rising, with what overlaps or touches made one.
  func merged() -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        let end = Swift.max(last.upperBound, range.upperBound)
        merged[merged.count - 1] = last.lowerBound..<end
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
