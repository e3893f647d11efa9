import Testing

@testable import Dossiers

@Suite struct PieceBordersTests {
  private func lines(_ text: String, from start: Int = 0, count: Int) -> [Int] {
    Array(text.utf8).withUnsafeBufferPointer {
      PieceBorders.lines(from: start, in: $0, count: count)
    }
  }

  private func elements(
    _ text: String, count: Int, where isAlike: (Int) -> Bool = { _ in true }
  )
    -> [Int]
  {
    Array(text.utf8).withUnsafeBufferPointer {
      PieceBorders.elements(from: 0, in: $0, count: count, where: isAlike)
    }
  }

  @Test func cutsAfterLineBreaks() {
    #expect(lines("ab\ncd\nef\ngh\n", count: 4) == [0, 6, 9])
    #expect(lines("ab\ncd\nef\ngh\n", from: 3, count: 3) == [3, 9])
    #expect(lines("ab\ncd\nef\ngh\n", count: 1) == [0])
    #expect(lines("abcdefgh\n", count: 4) == [0])
    #expect(lines("abcdefgh", count: 4) == [0])
    #expect(lines("", count: 4) == [0])
  }

  @Test func cutsBeforeObjectsThatBeginAlike() {
    #expect(elements(#"{"k":1},{"k":2},{"k":3},{"k":4}]"#, count: 4) == [0, 8, 16, 24])
    #expect(elements(#"{"k":1} ,  { "k":2},{"l":3},{"k":4}]"#, count: 4) == [0, 11, 28])
    #expect(elements(#"{"k":1},{"k":2},{"k":3},{"k":4}]"#, count: 4) { $0 < 16 } == [0, 8])
    // Nothing that begins so, not after a brace and a comma, no object, no key.
    #expect(elements(#"{"k":1},{"l":2},{"m":3}]"#, count: 4) == [0])
    #expect(elements(#"{"k":[{"k":1}]}{"k":2}, 1, {"k":3}]"#, count: 8) == [0])
    #expect(elements(#"1, {"k":1}, {"k":2}]"#, count: 8) == [0])
    #expect(elements("{}, {}, {}]", count: 8) == [0])
  }
}
