import Testing

@testable import Explorer

@Suite struct ParagraphRangesTests {
  /// Every text of up to five pieces, against the characters at which the standard library splits.
  @Test func areWhereCharactersSplit() {
    let breaks: Set<Character> = ["\n", "\r\n", "\u{2028}", "\u{2029}"]
    var texts = [""]
    for _ in 0..<5 {
      texts += texts.flatMap { text in
        ["a", "é", "…", "\r", "\n", "\u{2028}", "\u{2029}"].map { text + $0 }
      }
      texts = Array(Set(texts))
      if texts.count > 20_000 { break }
    }
    for text in texts {
      let expected = text.split(omittingEmptySubsequences: false, whereSeparator: breaks.contains)
        .map(String.init)
      let bytes = Array(text.utf8)
      let paragraphs = ParagraphRanges.ranges(in: text).map {
        String(decoding: bytes[$0], as: UTF8.self)
      }
      #expect(paragraphs == expected, "\(text.debugDescription)")
    }
  }
}
