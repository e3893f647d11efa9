import Parallel

/// Scores sixteen lines at once with `AlignmentRows`.
///
/// Scores that are too low for bytes are asked for again in words, in two vectors. With
/// `SubsequenceTest` and `LetterHits` before it, ranking is 45 to 150 times as fast as plainly.
final class LaneScorer: Sendable {
  typealias Bytes = AlignmentRows<ByteVector>
  typealias Words = AlignmentRows<WordVector>

  /// After so many columns it is looked again whether anybody still waits: less than a tenth of a
  /// millisecond for twelve letters.
  private static let stretch = 4096

  let count: Int
  private let flag: CancellationFlag?
  private let isCaseSensitive: Bool
  private let bytes: StableArray<Bytes.Letter>
  private let words: StableArray<Words.Letter>

  /// `nil` for a single letter, and where scores would not fit; once the flag is set, scores are
  /// not right any more.
  init?(_ alphabet: FuzzyAlphabet, until flag: CancellationFlag? = nil) {
    let letters = alphabet.letters
    guard letters.count > 1, FuzzyScoring.highest(forLetters: letters.count) < Words.top else {
      return nil
    }
    count = letters.count
    self.flag = flag
    isCaseSensitive = alphabet.isCaseSensitive
    bytes = StableArray(letters.enumerated().map { Bytes.Letter($1, row: $0) })
    words = StableArray(letters.enumerated().map { Words.Letter($1, row: $0) })
  }

  /// A score that is told in bytes is higher.
  var tooLow: Int { max(FuzzyScoring.highest(forLetters: count) - Bytes.top, 0) }

  /// Room for the cells of all rows.
  static func memorySize(forLetters count: Int) -> Int {
    count * max(MemoryLayout<Bytes.Cell>.stride, MemoryLayout<Words.Cell>.stride)
  }

  /// Sets the scores of sixteen lines; those up to `tooLow` to zero.
  func score(
    _ columns: UnsafeBufferPointer<LaneColumn>, in memory: UnsafeMutableRawPointer,
    _ scores: UnsafeMutablePointer<Int>
  ) {
    var rows = Bytes(
      bytes.address, count: count, in: memory.assumingMemoryBound(to: Bytes.Cell.self))
    forEachColumn(columns) { column in
      rows.advance(letters(of: column), column.bonuses, column.distances)
    }
    let missing = FuzzyScoring.highest(forLetters: count) - Bytes.top
    for lane in 0..<16 {
      let score = rows.best[lane]
      scores[lane] = score > 0 ? missing + Int(score) : 0
    }
  }

  /// Sets the scores of sixteen lines, however low.
  func scoreInWords(
    _ columns: UnsafeBufferPointer<LaneColumn>, in memory: UnsafeMutableRawPointer,
    _ scores: UnsafeMutablePointer<Int>
  ) {
    let cells = memory.assumingMemoryBound(to: Words.Cell.self)
    let missing = FuzzyScoring.highest(forLetters: count) - Words.top
    for half in 0..<2 {
      var rows = Words(words.address, count: count, in: cells)
      forEachColumn(columns) { column in
        let letters = letters(of: column)
        func words(_ vector: ByteVector) -> WordVector {
          WordVector(truncatingIfNeeded: half == 0 ? vector.lowHalf : vector.highHalf)
        }
        rows.advance(words(letters), words(column.bonuses), words(column.distances))
      }
      for lane in 0..<8 { scores[half * 8 + lane] = missing + Int(rows.best[lane]) }
    }
  }

  /// Calls `body` with one column after another, until the flag is set.
  @inline(__always)
  private func forEachColumn(
    _ columns: UnsafeBufferPointer<LaneColumn>, _ body: (LaneColumn) -> Void
  ) {
    var start = 0
    while start < columns.count, !(flag?.isCancelled ?? false) {
      let end = min(start + Self.stretch, columns.count)
      for column in columns[start..<end] { body(column) }
      start = end
    }
  }

  @inline(__always)
  private func letters(of column: LaneColumn) -> ByteVector {
    isCaseSensitive ? column.letters : column.letters.inLowerCase
  }
}
