import SeededRandom
import Testing

@testable import Search

@Suite struct TextIndexBuilderTests {
  private static let words = ["Aleppo", "idlib", "ceasefire 9", "Straße", "نفت", "和平", "ﬁn", "\t"]

  private func documents(_ count: Int, _ random: inout SeededGenerator) -> [[String]] {
    (0..<count).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let words = random.next(below: 10) == 0 ? Self.words : Array(Self.words.prefix(3))
        return (0..<random.next(below: 4)).map { _ in random.pick(words) }.joined(separator: " ")
      }
    }
  }

  private func bytes(_ texts: [String], isFolded: Bool) -> [UInt8] {
    texts.reduce(into: []) { bytes, text in
      bytes += isFolded ? FoldedText(text).bytes : Array(text.utf8)
      bytes.append(0xFF)
    }
  }

  /// Where each document is, and what is known of it, beside what is plainly so; with runs that are
  /// too short for a segment of their own, and with many stretches of documents.
  @Test(arguments: [(0, 1), (1, 1), (300, 2), (20_000, 1), (20_000, 3)])
  func holdsEveryDocument(count: Int, threads: Int) {
    var random = SeededGenerator(seed: 1)
    let documents = documents(count, &random)
    let index = Corpus(
      documents, gapsBefore: [10, 11, 30, 150, 9000, 16_384], threads: threads
    ).index
    #expect(index.documentCount == count)
    #expect(index.frequencies.contains { $0 > 0 } == (count > 0))
    var found = [Int](repeating: 0, count: count)
    for segment in index.segments {
      let isFolded = segment.traits != nil
      #expect(isFolded || segment.count >= 64)
      // What has no letter at all has no mask, and nothing is found in it.
      for position in 0..<segment.count where segment.masks[position] != 0 {
        let number = segment.number(at: position)
        found[number] += 1
        let plain = bytes(documents[number], isFolded: false)
        let folded = bytes(documents[number], isFolded: true)
        let notPlain = PresenceMask.mask(of: plain.dropLast(), by: PresenceMask.raw)
        let isCopied = notPlain & PresenceMask.notPlain != 0 || number < 30 || count < 64
        let memory = UnsafeRawBufferPointer(start: segment.bytes, count: segment.readable)
        if isFolded != isCopied
          || Array(memory[segment.range(at: position)]) != (isFolded ? folded : plain)
          || segment.masks[position] != PresenceMask.mask(of: folded.dropLast())
        {
          Issue.record("document \(number)")
        }
      }
    }
    #expect(found == documents.map { $0 == [""] ? 0 : 1 })
  }
}
