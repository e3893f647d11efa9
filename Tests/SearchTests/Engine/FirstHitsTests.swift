import SeededRandom
import Testing

@testable import Search

/// What is looked for only from where its beginning was found is what the plain search finds.
struct FirstHitsTests {
  private static let words = [
    "go", "Go", "gov", "government", "og", "é", "goé", "Île", "—", "ab", "abab", "abac", " ", "x",
  ]

  /// Types a pattern letter by letter, each search among what the one before has found.
  private func check(_ corpus: Corpus, typing letters: String, among some: [Int]? = nil) {
    var hits: FirstHits?
    var candidates = some
    for length in 1...letters.count {
      let pattern = Pattern(String(letters.prefix(length)))
      if pattern.isEmpty { continue }
      let known = hits.flatMap { $0.precede(pattern) ? $0 : nil }
      let own = FirstHits(of: pattern, documentCount: corpus.documents.count)
      let found = corpus.found(pattern, among: candidates, known: known, noting: own)
      let expected = corpus.expected(pattern).filter { some?.contains($0) ?? true }
      #expect(found == expected, "\(letters.prefix(length))")
      // One letter may have been found by its bit alone, and then nothing is noted.
      hits = length > 1 ? own : nil
      candidates = found
    }
  }

  @Test(arguments: 0..<8)
  func typedWordsAreFound(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in generator.pick(Self.words) }
        .joined(separator: generator.pick(["", " "]))
    }
    let documents = (0..<generator.pick([5, 70, 1200])).map { _ in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in text() }
    }
    let gaps = Set(
      documents.indices.filter { _ in Int.random(in: 0..<300, using: &generator) == 0 })
    let corpus = Corpus(documents, gapsBefore: gaps)
    let some = documents.indices.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    for letters in ["government", "Gov", "goV", "ababac", "goé—", "x go", "abaabac", "Île"] {
      check(corpus, typing: letters, among: generator.pick([nil, some]))
    }
  }

  /// The beginning of a needle stands at every place, the needle itself at one.
  @Test func theRestIsFoundFurtherOn() {
    for length in 0..<36 {
      let before = String(repeating: "ab", count: length)
      let documents = (0..<66).map { number in
        [before, number % 3 == 0 ? "xab" + before + "abac" : "b" + before, "ab"]
      }
      check(Corpus(documents), typing: "abac")
    }
  }

  /// Places beyond what can be noted are looked at from as far as can be.
  @Test func longTextsAreFound() {
    let far = String(repeating: "-", count: 70_000)
    let documents = (0..<66).map { number in
      [(number < 2 ? far : "") + (number % 2 == 0 ? "gov go" : "go gov"), "g"]
    }
    check(Corpus(documents), typing: "gov")
  }

  @Test func onlyABeginningPrecedes() {
    let hits = FirstHits(of: Pattern("go"), documentCount: 1)
    for text in ["go", "gov", "Gov"] { #expect(hits.precede(Pattern(text)), "\(text)") }
    for text in ["g", "og", "ogo", "ago"] { #expect(!hits.precede(Pattern(text)), "\(text)") }
    for place in Pattern.Place.allCases where place != .anywhere {
      #expect(!hits.precede(Pattern("gov", at: place)))
      #expect(!FirstHits(of: Pattern("go", at: place), documentCount: 1).precede(Pattern("gov")))
    }
    let exact = FirstHits(of: Pattern("Go"), documentCount: 1)
    #expect(exact.precede(Pattern("Gov")))
    #expect(!exact.precede(Pattern("gov")))
  }
}
