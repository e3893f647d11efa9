import SeededRandom
import Testing

@testable import Search

/// Every place that is marked is one for whose sake the text is found, and no more than that.
struct HighlighterPropertyTests {
  private static let letters = [
    "a", "b", "B", "é", "e\u{301}", "ß", "æ", "ﬁ", "ي", "ک", "ё", " ", "i",
  ]

  @Test(arguments: 0..<20)
  func marksThePatternAndNoMore(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var marked = 0
    for _ in 0..<300 {
      let text = word(&generator, 1...14)
      for place in Pattern.Place.allCases where place != .scattered {
        let pattern = Pattern(word(&generator, 1...3), at: place)
        for range in MappedText(text).ranges(of: PatternSearch(pattern: pattern)) {
          marked += 1
          let span = try characters(text, range)
          #expect(has(span, pattern), "\(pattern) in \(text): \(span)")
          #expect(span.count <= pattern.description.unicodeScalars.count, "\(span)")
          if place == .start || place == .whole { #expect(range.lowerBound == 0) }
          if place == .end || place == .whole { #expect(range.upperBound == text.utf8.count) }
        }
      }
    }
    #expect(marked > 50)
  }

  /// Of a fuzzy pattern the letters in their order, as many as it has or fewer: those of ß are two.
  @Test(arguments: 0..<20)
  func marksTheLettersOfAFuzzyPattern(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var found = 0
    for _ in 0..<500 {
      let text = word(&generator, 1...14)
      let typed = word(&generator, 1...4)
      let query = try Sample.query("~\"\(typed)\"")
      let ranges = Highlighter(query).ranges(in: text, field: .title)
      let pattern = Pattern(typed)
      guard !pattern.isEmpty else { continue }
      let isFound = PatternSearch(pattern: Pattern(typed, at: .scattered))
        .isFound(in: FoldedText(text), within: 0..<FoldedText(text).count)
      #expect(ranges.isEmpty != isFound, "\(typed) in \(text)")
      guard isFound else { continue }
      found += 1
      let marked = try ranges.flatMap { try characters(text, $0) }
      #expect(marked.count <= pattern.description.unicodeScalars.count, "\(typed) in \(text)")
      let letters = FoldedText(marked.map(String.init).joined())
      #expect(
        PatternSearch(pattern: Pattern(typed, at: .scattered))
          .isFound(in: letters, within: 0..<letters.count), "\(typed) in \(text): \(marked)")
    }
    #expect(found > 20)
  }

  private func word(_ generator: inout SeededGenerator, _ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &generator)).map { _ in generator.pick(Self.letters) }
      .joined()
  }

  /// The whole characters at UTF-8 offsets.
  private func characters(_ text: String, _ range: Range<Int>) throws -> [Character] {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    let span = text[
      try #require(start.samePosition(in: text))..<(try #require(end.samePosition(in: text)))]
    return Array(span)
  }

  private func has(_ span: [Character], _ pattern: Pattern) -> Bool {
    let folded = FoldedText(String(span))
    let anywhere = PatternSearch(
      pattern: Pattern(pattern.description, at: .anywhere))
    return anywhere.isFound(in: folded, within: 0..<folded.count)
  }
}
