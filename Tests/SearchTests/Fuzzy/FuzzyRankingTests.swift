import Parallel
import SeededRandom
import Testing

@testable import Search

struct FuzzyRankingTests {
  private static let words = [
    "the", "of", "Idlib", "Aleppo", "coalition", "pro-government", "fooBar", "parseHTTP2", "x86_64",
    "a/b/c", "key:value", "one;two", "a|b", "(see)", "don't", "Über", "café", "Идлиб", "ایران",
    "2017", "naïve", "Ærø", "ßB", "مB", " ", "",
  ]

  /// Every pattern of up to two letters in every text of up to four, each kind of letter there.
  @Test func ranksLikeThePlainScorer() {
    let texts = all(over: ["a", "B", "/", "1", "_", " "], upTo: 3)
    let corpus = Corpus(texts.map { [$0] })
    for text in all(over: ["a", "b", "B", "/", "1", " "], upTo: 2) where !text.isEmpty {
      let pattern = Pattern(text)
      let ranking = corpus.index.ranking(
        of: FuzzyPattern(pattern), limit: nil, threads: 2, until: nil)
      #expect(ranking == corpus.expectedRanking(pattern, limit: nil), "\(text)")
    }
  }

  @Test(arguments: 0..<10)
  func ranksLongTextsLikeThePlainScorer(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = (0..<generator.pick([5, 100, 1100])).map { _ in
      (0..<generator.pick([1, 1, 3])).map { _ in
        (0..<Int.random(in: 0...generator.pick([2, 2, 20]), using: &generator))
          .map { _ in generator.pick(Self.words) }.joined(
            separator: generator.pick([" ", "", "-"]))
      }
    }
    let corpus = Corpus(documents)
    let letters = Array("abcdeilnorstABI12/-_ :éиیß")
    for length in [1, 2, 3, 5, 9, 10, 14] {
      let text = String((0..<length).map { _ in generator.pick(letters) })
      let pattern = Pattern(text)
      guard !pattern.isEmpty else { continue }
      let limit = generator.pick([nil, 0, 1, 20, 256])
      let ranking = corpus.index.ranking(
        of: FuzzyPattern(pattern), limit: limit, threads: 2, until: nil)
      #expect(ranking == corpus.expectedRanking(pattern, limit: limit), "\(text)")
    }
  }

  /// Characters with case that Unicode does not count among capital or small letters, and capitals
  /// without small letters: ligatures between both, Roman numerals, letters in circles.
  @Test func ranksUnusualCasesLikeThePlainScorer() {
    let letters = ["ǅ", "Ǆ", "ǆ", "Ⅷ", "ⅷ", "Ⓐ", "ⓐ", "ᾈ", "ᾀ", "ϒ", "𝐀", "a", "A", "É", "İ"]
    let texts = letters.flatMap { letter in [letter, letter + "x", "b-" + letter + "A"] }
    let corpus = Corpus(texts.map { [$0] })
    for text in letters + letters.map({ $0 + "x" }) + letters.map({ $0 + "A" }) {
      let pattern = Pattern(text)
      let ranking = corpus.index.ranking(
        of: FuzzyPattern(pattern), limit: nil, threads: 1, until: nil)
      #expect(ranking == corpus.expectedRanking(pattern, limit: nil), "\(text)")
    }
  }

  @Test func ranksCandidatesOnly() {
    let corpus = Corpus([["ab"], ["xab"], ["ab"], ["ba"]])
    let candidates = StableArray<UInt64>([0b1110])
    let ranking = corpus.index.ranking(
      of: FuzzyPattern(Pattern("ab")), limit: nil, among: candidates, threads: 1, until: nil)
    #expect(ranking?.best.map(\.document) == [2, 1])
  }

  @Test func endsWhenCalledOff() {
    let flag = CancellationFlag()
    flag.cancel()
    let corpus = Corpus([["ab"]])
    #expect(
      corpus.index.ranking(of: FuzzyPattern(Pattern("a")), limit: 1, threads: 1, until: flag) == nil
    )
  }

  /// More letters than the alphabet has left for others, and scores that no byte holds.
  @Test func ranksLongPatterns() {
    let pangram = "abcdefghijklmnopqrstuvwxyz0123456789"
    for pattern in [pangram, pangram + "дом", String(repeating: "ab", count: 50)] {
      let corpus = Corpus([["x " + pattern + "é"], [pattern], [pattern.uppercased()], ["abc"]])
      let ranking = corpus.index.ranking(
        of: FuzzyPattern(Pattern(pattern)), limit: nil, threads: 1, until: nil)
      #expect(ranking == corpus.expectedRanking(Pattern(pattern), limit: nil))
      #expect(ranking?.count == 3)
    }
  }

  /// Lines that are longer than those that wait together, letters that are farther apart than a byte
  /// tells, and spaces at both ends.
  @Test(arguments: 0..<4)
  func ranksTheLongestTextsLikeThePlainScorer(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = (0..<16).map { _ in
      (0..<generator.pick([1, 1, 2])).map { _ in
        let letters = (0..<Int.random(in: 2...20, using: &generator)).map { _ in
          let gap = generator.pick([0, 0, 1, 2, 7, 60, 254, 255, 256, 257, 600])
          return generator.pick(["a", "b", "B", "é", " c"])
            + String(repeating: generator.pick(["x", " ", "-"]), count: gap)
        }
        return generator.pick(["", " ", "   "]) + letters.joined()
      }
    }
    let corpus = Corpus(documents)
    for text in ["ab", "abc", "aabb", "cab", "bbbb", "abcabcabcabc", "a-b-", "aB"] {
      let limit = generator.pick([nil, 3, 20])
      let ranking = corpus.index.ranking(
        of: FuzzyPattern(Pattern(text)), limit: limit, threads: 2, until: nil)
      #expect(ranking == corpus.expectedRanking(Pattern(text), limit: limit), "\(text)")
    }
  }

  /// Patterns of so many letters that a byte does not tell low scores: from nine on.
  @Test(arguments: 0..<6)
  func ranksHighAndLowScoresLikeThePlainScorer(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = ["government", "governmentCo", "co", "g o v", "ernm", "ent", "xxxxxxxxxxxx", "/2"]
    let documents = (0..<200).map { _ in
      let count = Int.random(in: 1...generator.pick([3, 12, 40]), using: &generator)
      let separators = ["", " ", "-", "/", "xxxxx"]
      let parts = (0..<count).map { _ in generator.pick(words) + generator.pick(separators) }
      return [parts.joined()]
    }
    let corpus = Corpus(documents)
    for text in ["governme", "governmen", "government", "governmentco", "governmentgovernment"] {
      for limit in [nil, 10] {
        let ranking = corpus.index.ranking(
          of: FuzzyPattern(Pattern(text)), limit: limit, threads: 2, until: nil)
        #expect(ranking == corpus.expectedRanking(Pattern(text), limit: limit), "\(text)")
      }
    }
  }

  private func all(over letters: [String], upTo length: Int) -> [String] {
    var (all, last) = ([""], [""])
    for _ in 0..<length {
      last = last.flatMap { word in letters.map { word + $0 } }
      all += last
    }
    return all
  }
}
