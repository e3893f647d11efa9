import Testing

@testable import Dossiers

@Suite struct TextTests {
  /// Small and hostile strings: what is equal as strings need not be as texts.
  private static let strings = [
    "", "a", "b", "ab", "ba", "aa", "é", "e\u{301}", "\0", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}",
    "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "\r\n", "\u{1B}[31m\u{202E}", "نفت", "👩‍👩‍👧",
    String(repeating: "a", count: 15), String(repeating: "a", count: 16),
    String(repeating: "x", count: 100_000),
  ]

  @Test func keepsWhatItWasMadeOf() {
    for string in Self.strings {
      let text = Text(string)
      #expect(text.string.unicodeScalars.elementsEqual(string.unicodeScalars))
      #expect(text.utf8 == Array(string.utf8))
      #expect(text.count == string.utf8.count && text.isEmpty == string.isEmpty)
      #expect(text.withUTF8 { $0.elementsEqual(string.utf8) })
    }
    #expect(MemoryLayout<Text>.size == 16 && MemoryLayout<Text?>.size == 16)
  }

  @Test func isEqualAndHashesByBytes() {
    for left in Self.strings {
      for right in Self.strings {
        let isSame = Array(left.utf8) == Array(right.utf8)
        #expect((Text(left) == Text(right)) == isSame, "\(left) and \(right)")
        if isSame { #expect(Text(left).hashValue == Text(right).hashValue) }
      }
    }
    #expect(Set((Self.strings + Self.strings).map(Text.init)).count == Self.strings.count)
    #expect([Text("a"), Text("b")].hashValue != [Text("ab"), Text("")].hashValue)
  }

  @Test func findsWordsByteForByte() {
    withEverySequence(of: ["a", "b", "é"], upTo: 4) { parts in
      let text = parts.joined()
      withEverySequence(of: ["a", "b", "é"], upTo: 2) { wanted in
        let word = wanted.joined()
        let isPart = (0...parts.count).contains { parts[$0...].starts(with: wanted) }
        if Text(text).contains(Text(word)) != isPart { Issue.record("\(word) in \(text)") }
      }
    }
    #expect(!Text("e\u{301}").contains(Text("é")))
    #expect(Text("").contains(Text("")) && !Text("").contains(Text("a")))
  }

  @Test(arguments: [
    (Citation(passage: 9), "¶9"), (Citation(passage: 11, bullet: 0), "¶11(a)"),
    (Citation(passage: 1, bullet: 25), "¶1(z)"), (Citation(passage: 1, bullet: 26), "¶1"),
    (Citation(passage: 1, bullet: -1), "¶1"),
  ])
  func writesCitations(citation: Citation, text: String) {
    #expect(citation.description == text)
  }
}
