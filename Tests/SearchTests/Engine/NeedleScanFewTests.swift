import Testing

@testable import Search

struct NeedleScanFewTests {
  /// A needle at every place of long texts, of which one in twenty has its letters at all; in every
  /// second one a part of it stands before.
  @Test(arguments: ["qz", "qzx", "q-z aa", "Qz", "^qz", "qz$"])
  func findsANeedleWhereverItStands(needle: String) {
    let isAtStart = needle.hasPrefix("^")
    let isAtEnd = needle.hasSuffix("$")
    let word = needle.filter { $0 != "^" && $0 != "$" }
    let pattern = Pattern(word, at: isAtStart ? .start : isAtEnd ? .end : .anywhere)
    let documents = (0..<3000).map { number -> [String] in
      guard number % 20 == 7 else { return ["nothing of the kind here", "and here"] }
      var letters = Array(repeating: number % 40 == 7 ? "a" : word.prefix(1), count: 160)
      if !isAtStart, !isAtEnd || number % 3 == 0 {
        letters.insert(word[...], at: number / 20)
      } else if number % 3 == 1 {
        letters.insert(word[...], at: isAtStart ? 0 : letters.count)
      }
      return [letters.joined(), "zqx- a"]
    }
    let corpus = Corpus(documents)
    let expected = corpus.expected(pattern)
    let hits = FirstHits(of: pattern, documentCount: documents.count)
    #expect(expected.count > 30)
    #expect(corpus.found(pattern, noting: hits) == expected)
    guard pattern.place == .anywhere else { return }
    for document in expected {
      let before = documents[document][0].prefix(hits.earliest(in: document))
      let rest = documents[document][0].dropFirst(before.count)
      #expect(rest.lowercased().hasPrefix(word.lowercased()), "\(document)")
    }
  }
}
