/// One pattern that a query wants to find, with the texts it looks into.
///
/// A match covers the whole characters (grapheme clusters) that it touches:
///
///     raw     S  t  r  a  ß     e          pattern  "sse"
///     folded  s  t  r  a  s  s  e          match    4..<7, from the characters ß and e
package struct TextTerm: Sendable {
  /// The position of its clause in the query.
  package let clause: Int
  /// Where its term stands in the query, in Unicode scalars.
  package let range: Range<Int>
  /// The only field that it looks into; `nil` for all of them.
  package let field: TextField?
  package let pattern: Pattern
  private let search: PatternSearch
  private let fuzzy: FuzzyPattern?

  init(_ pattern: Pattern, in field: TextField?, of term: Query.Term, clause: Int) {
    self.clause = clause
    range = term.range
    self.field = field
    self.pattern = pattern
    search = PatternSearch(pattern: pattern)
    fuzzy = pattern.place == .scattered ? FuzzyPattern(pattern) : nil
  }

  /// How a pattern matches one text.
  package struct Match: Sendable, Hashable {
    /// Ranges of UTF-8 offsets in the raw text, rising and apart, one or more.
    package let ranges: [Range<Int>]
    /// How well the letters of a fuzzy pattern stand, the higher the better; `nil` for others.
    package let score: Int?
    /// How many letters the text has, without white space at both ends, where the pattern is fuzzy.
    package let textLength: Int?

    init(_ ranges: [Range<Int>], _ fuzzy: FuzzyMatch? = nil) {
      self.ranges = ranges.merged()
      (score, textLength) = (fuzzy?.score, fuzzy?.textLength)
    }
  }

  /// Whether it is a fuzzy pattern, whose matches have scores.
  package var isFuzzy: Bool { fuzzy != nil }

  /// The match in one text, folded once for all patterns that look into it; `nil` without one.
  ///
  /// - Complexity: O(*n*) in the text as long as matches are few; O(*n* · *m*) for a fuzzy pattern.
  package func match(in text: MappedText, field: TextField) -> Match? {
    guard self.field == nil || self.field == field else { return nil }
    if let fuzzy {
      return fuzzy.match(in: text.raw).map { Match($0.ranges, $0) }
    }
    let ranges = text.ranges(of: search)
    return ranges.isEmpty ? nil : Match(ranges)
  }
}

extension Query {
  /// The patterns that it wants, in the order of their terms; those that it does not want (`!`)
  /// are nowhere in what it finds.
  package var textTerms: [TextTerm] {
    clauses.enumerated().flatMap { position, clause in
      clause.alternatives.filter { !$0.isNegated }.flatMap { term -> [TextTerm] in
        switch term.condition {
        case .text(let pattern): [TextTerm(pattern, in: nil, of: term, clause: position)]
        case .field(let field, let patterns):
          patterns.map { TextTerm($0, in: field, of: term, clause: position) }
        default: []
        }
      }
    }
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
