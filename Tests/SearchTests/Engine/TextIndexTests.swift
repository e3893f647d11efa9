import Parallel
import Testing

@testable import Search

/// How the documents are divided for threads that look between two parts whether to go on.
struct TextIndexTests {
  private func parts(
    _ index: TextIndex, until flag: CancellationFlag? = nil, _ body: (Range<Int>) -> Void = { _ in }
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    index.forEachPart(of: 0..<index.unitCount, until: flag) { part in
      parts.append(part)
      body(part)
    }
    return parts
  }

  @Test func shortDocumentsAreOnePart() {
    #expect(parts(Corpus([]).index) == [])
    #expect(parts(Corpus([["a"]]).index) == [0..<1])
    #expect(parts(Corpus((0..<1000).map { ["\($0)"] }).index) == [0..<16])
  }

  /// Folded documents, which are in a segment of their own, count as others do.
  @Test(arguments: ["x", "é"]) func longDocumentsMakeSmallParts(letter: String) {
    let long = String(repeating: letter, count: TextIndex.partSize / 100)
    let short = Corpus((0..<640).map { $0 < 128 ? [long] : ["\($0)"] }).index
    #expect(parts(short) == [0..<1, 1..<10])
    let even = Corpus((0..<640).map { _ in [String(long.prefix(1000))] }).index
    let sizes = parts(even).map(\.count)
    #expect(sizes.reduce(0, +) == 10 && sizes.allSatisfy { $0 < 5 })
  }

  /// After the flag is set, no other part is begun.
  @Test func nothingFollowsTheFlag() {
    let long = String(repeating: "x", count: TextIndex.partSize)
    let index = Corpus((0..<320).map { _ in [long] }).index
    let flag = CancellationFlag()
    #expect(
      parts(index, until: flag) { if $0.contains(2) { flag.cancel() } } == [0..<1, 1..<2, 2..<3])
    #expect(parts(index, until: flag) == [])
  }

  /// A run of documents that follow each other need not begin where a unit does.
  @Test func sizesAreThoseOfAllSegments() {
    let long = String(repeating: "x", count: TextIndex.partSize / 80)
    let documents = (0..<300).map { $0 < 100 ? ["a"] : [$0 % 2 == 0 ? long : long + "é"] }
    let index = Corpus(documents, gapsBefore: [70, 170]).index
    #expect(parts(index) == [0..<2, 2..<3, 3..<4, 4..<5])
  }
}
