import Testing

@testable import Dossiers

@Suite struct TextTests {
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

  @Test func keepsWhatItWasMadeOf() {
    let hostile = "\u{1B}[31m\u{202E}\u{0}\r\n"
    #expect(Text(hostile).string == hostile)
    #expect(Array(Text(hostile).utf8) == Array(hostile.utf8))
    #expect(Text("").isEmpty && !Text(" ").isEmpty)
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
