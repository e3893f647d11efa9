import SeededRandom
import Testing

@testable import Search

struct NeedleScanTests {
  private static let words = [
    "Idlib", "idlib", "IDLIB", "aleppo", "ab", "AB", "a-b", "a b", "x1", "Q", "é", "Île", "ß",
    "SS", "ẞ", "Россия", "идлиб", "ایران", "\t", "—", "coalition government", "q", "",
  ]

  /// Every pattern of up to three letters, in every text of up to five.
  @Test(arguments: Pattern.Place.allCases)
  func findsWhatThePlainSearchFinds(place: Pattern.Place) {
    let texts = all(over: ["a", "B", "é", "-"], upTo: 4)
    for isRaw in [true, false] {
      let corpus = Corpus(texts.filter { !isRaw || $0.allSatisfy(\.isASCII) }.map { [$0, "b"] })
      for text in all(over: ["a", "b", "B", "e", "-"], upTo: 3) where !text.isEmpty {
        let pattern = Pattern(text, at: place)
        let expected = corpus.expected(pattern)
        let found =
          place == .scattered ? corpus.scattered(pattern) : corpus.found(pattern)
        #expect(found == expected, "\(text) \(place)")
      }
    }
  }

  /// Long texts of many words in many documents, several chunks, gaps and candidates.
  @Test(arguments: 0..<6)
  func findsWhatThePlainSearchFindsInLongTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text(_ words: [String]) -> String {
      (0..<Int.random(in: 0...8, using: &generator)).map { _ in generator.pick(words) }
        .joined(separator: generator.pick([" ", "", "/"]))
    }
    let ascii = Self.words.filter { $0.allSatisfy { $0.isASCII && $0 != "\t" } }
    let documents = (0..<generator.pick([3, 70, 1100])).map { _ in
      let words = Int.random(in: 0..<5, using: &generator) == 0 ? Self.words : ascii
      return (0..<Int.random(in: 1...3, using: &generator)).map { _ in text(words) }
    }
    let gaps = Set(
      documents.indices.filter { _ in Int.random(in: 0..<400, using: &generator) == 0 })
    let corpus = Corpus(documents, gapsBefore: gaps, threads: 2)
    let some = documents.indices.filter { _ in Bool.random(using: &generator) }
    for _ in 0..<12 {
      let word = generator.pick(Self.words) + generator.pick(["", " ", "a", "li"])
      let pattern = Pattern(
        generator.pick([word, String(word.prefix(1)), String(word.dropFirst()), text(ascii)]),
        at: generator.pick(Pattern.Place.allCases))
      guard !pattern.isEmpty else { continue }
      let expected = corpus.expected(pattern)
      for candidates in [nil, some] {
        let found =
          pattern.place == .scattered
          ? corpus.scattered(pattern, among: candidates) : corpus.found(pattern, among: candidates)
        #expect(found == expected.filter { candidates?.contains($0) ?? true }, "\(pattern)")
      }
    }
  }

  /// A needle at the very end of the memory, where no vector fits, and one longer than a vector.
  @Test(arguments: 1...80)
  func findsAtTheEnd(length: Int) {
    let needle = String(String(repeating: "abcdefghij", count: 8).prefix(length))
    let documents = (0..<64).map { ["x" + String(repeating: "-", count: $0)] } + [["y" + needle]]
    let corpus = Corpus(documents)
    #expect(corpus.index.segments.map { $0.traits == nil } == [true])
    #expect(corpus.found(Pattern(needle)) == [64])
    #expect(corpus.found(Pattern(needle + "k")) == [])
    #expect(corpus.found(Pattern(needle, at: .end)) == [64])
    #expect(corpus.scattered(Pattern(needle)) == [64])
  }

  @Test func keepsPlainTextsWhereTheyAre() {
    let plain = Array(repeating: ["Idlib", "road"], count: 100)
    let mixed = Corpus(plain + [["Île"]] + plain)
    #expect(mixed.index.segments.map(\.masks.count) == [201, 1])
    #expect(mixed.index.segments.map { $0.traits == nil } == [true, false])
    // Runs too short for a segment of their own are copied.
    let short = Corpus(plain, gapsBefore: [30, 99])
    #expect(short.index.segments.map(\.masks.count) == [69, 31])
    #expect(short.found(Pattern("idlib")) == Array(0..<100))
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
