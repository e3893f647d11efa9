import SeededRandom
import Testing

@testable import Search

struct FuzzyAlphabetTests {
  /// Sixteen letters at a time and one by one: what stands in front only moves a text.
  @Test(arguments: 0..<20)
  func writesTheSameWhereverATextBegins(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let characters = Array("abzAZ09 -/éÉßÆжЖ日ª²")
    let text = String(
      (0..<Int.random(in: 0...70, using: &generator)).map { _ in
        Int.random(in: 0..<4, using: &generator) > 0
          ? Character("k") : generator.pick(characters)
      })
    for pattern in ["ab", "aB", "éb", "жz"] {
      let alphabet = try #require(FuzzyAlphabet(FuzzyPattern(Pattern(pattern))))
      let whole = written(text, alphabet)
      let letters = text.unicodeScalars.map { written(String($0), alphabet) }
      let parts = letters.reduce(into: [UInt8]?([])) { all, part in
        all = all.flatMap { all in part.map { all + $0 } }
      }
      // Whether a capital follows a letter without case only the whole tells.
      if let whole { #expect(whole == parts, "\(pattern) in \(text)") }
      if parts == nil { #expect(whole == nil, "\(pattern) in \(text)") }
    }
  }

  private func written(_ text: String, _ alphabet: FuzzyAlphabet) -> [UInt8]? {
    // The separator before the text is there so that it is not plain ASCII anyway.
    let corpus = Corpus([["é" + text]])
    guard let segment = corpus.index.segments.last else { return nil }
    let end = segment.range(at: 0).upperBound - 1
    let memory = StableArray<UInt8>(count: end + 16)
    let count = alphabet.write("e".utf8.count..<end, of: segment, to: memory.address)
    return count.map { (0..<$0).map { memory[$0] } }
  }
}
