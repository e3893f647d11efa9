import Testing

@testable import Search

struct WordStartTestTests {
  private struct Search {
    let pattern: FuzzyPattern
    let prepared: PreparedPattern

    init?(_ text: String) {
      pattern = FuzzyPattern(Pattern(text))
      guard let prepared = PreparedPattern(pattern) else { return nil }
      self.prepared = prepared
    }

    /// Whether the pattern is found where a word begins; `nil` where a line lacks its letters.
    func isMet(by text: String) -> Bool? {
      let bytes = Array(text.utf8)
      var places = [Int](repeating: 0, count: pattern.letters.count)
      return bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress, var test = WordStartTest(prepared.letters) else {
          return nil
        }
        let line = FuzzyLine(document: 0, start: start, count: bytes.count, readable: bytes.count)
        guard SubsequenceTest(prepared.letters).isMet(by: line, places: &places) else { return nil }
        return test.isMet(by: line, from: places[0])
      }
    }

    /// Whether the plain scorer gives the highest score.
    func isHighest(in text: String) -> Bool? {
      FuzzyScorer.alignment(of: pattern, in: FuzzyText(text)).map {
        $0.score == FuzzyScoring.highest(forLetters: pattern.letters.count)
      }
    }
  }

  /// All texts of four letters, alone and across the borders of what is looked at together.
  @Test(arguments: ["ab", "aa", "aba", "Ab", "a1", "a/", "1b", "abab"])
  func isMetByTheHighestScores(pattern: String) throws {
    let search = try #require(Search(pattern))
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in ["a", "b", "A", " ", "/", "1"].map { text + $0 } }
    }
    for text in texts {
      #expect(search.isMet(by: text) == search.isHighest(in: text), "\(text)")
    }
    for text in texts where text.first != "b" {
      for before in [60, 62, 63, 64, 65, 126] {
        let text = String(repeating: "x", count: before) + text
        #expect(search.isMet(by: text) == search.isHighest(in: text), "\(text)")
      }
    }
  }

  /// It is not looked for long in vain, and never given up where it is found.
  @Test func isGivenUp() throws {
    let search = try #require(Search("ab"))
    var test = try #require(WordStartTest(search.prepared.letters))
    func met(_ text: String, times: Int) -> Int {
      Array(text.utf8).withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return -1 }
        let line = FuzzyLine(document: 0, start: start, count: bytes.count, readable: bytes.count)
        return (0..<times).count { _ in test.isMet(by: line, from: 0) }
      }
    }
    #expect(met("ab", times: 1000) == 1000)
    #expect(met("xab", times: 1000) == 0)
    #expect(met("ab", times: 1000) == 1000)
    #expect(met("xab", times: 100_000) == 0)
    #expect(met("ab", times: 1000) == 0)
  }
}
