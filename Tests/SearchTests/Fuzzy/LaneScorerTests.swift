import Parallel
import Testing

@testable import Search

struct LaneScorerTests {
  /// A line that begins with `a` and ends with `b`, with other letters `a` between them.
  private static func columns(_ count: Int) -> [LaneColumn] {
    (0..<count).map { place in
      var column = LaneColumn()
      column.letters[0] = UInt8(ascii: place == count - 1 ? "b" : "a")
      column.distances[0] = 1
      return column
    }
  }

  /// The scores of the first lane, in bytes and in words.
  private static func scores(_ columns: [LaneColumn], until flag: CancellationFlag?) -> [Int] {
    guard let alphabet = FuzzyAlphabet(FuzzyPattern(Pattern("ab"))),
      let scorer = LaneScorer(alphabet, until: flag)
    else { return [] }
    let size = LaneScorer.memorySize(forLetters: 2)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    defer { memory.deallocate() }
    var (inBytes, inWords) = ([Int](repeating: -1, count: 16), [Int](repeating: -1, count: 16))
    columns.withUnsafeBufferPointer { columns in
      scorer.score(columns, in: memory, &inBytes)
      scorer.scoreInWords(columns, in: memory, &inWords)
    }
    return [inBytes[0], inWords[0]]
  }

  /// Longer than what is scored between two looks at the flag.
  @Test(arguments: [2, 4095, 4096, 4097, 9000])
  func scoresLinesOfAnyLength(count: Int) {
    let expected = 2 * FuzzyScoring.match + FuzzyScoring.consecutive
    #expect(Self.scores(Self.columns(count), until: nil) == [expected, expected])
    #expect(Self.scores(Self.columns(count), until: CancellationFlag()) == [expected, expected])
  }

  /// No column is looked at any more.
  @Test func scoresNothingWhenCalledOff() {
    let flag = CancellationFlag()
    flag.cancel()
    let scores = Self.scores(Self.columns(2), until: flag)
    #expect(scores.count == 2 && scores.allSatisfy { $0 <= 0 })
  }
}
