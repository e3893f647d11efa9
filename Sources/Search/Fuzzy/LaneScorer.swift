/// Scores sixteen lines at once: `LetterColumns` reads them, `AlignmentRows` score them.
///
/// Scores of up to nine letters fit in a byte, and so do most of more letters, so that all sixteen
/// lines are in one vector. Those that do not are scored again in words, in two vectors. Gain over
/// the plain table: 40 times, 20 with words.
final class LaneScorer: Sendable {
  static let lanes = 16

  private let isCaseSensitive: Bool
  private let bytes: StableArray<ByteVector>
  private let words: StableArray<WordVector>

  /// `nil` for a single letter, and where scores would not fit.
  init?(_ alphabet: FuzzyAlphabet) {
    let highest = FuzzyScoring.highest(forLetters: alphabet.letters.count)
    guard alphabet.letters.count > 1, highest < Int(UInt16.max) else { return nil }
    isCaseSensitive = alphabet.isCaseSensitive
    bytes = StableArray(alphabet.letters.map { ByteVector(repeating: $0) })
    words = StableArray(alphabet.letters.map { WordVector(repeating: UInt16($0)) })
  }

  /// The scores of 1 to 16 lines, in their order; those above 254 are too high for it, and 255.
  func byteScores(_ lines: UnsafeBufferPointer<FuzzyLine>) -> ByteVector {
    withUnsafeTemporaryAllocation(of: AlignmentRows<ByteVector>.Row.self, capacity: bytes.count) {
      guard let memory = $0.baseAddress else { return ByteVector() }
      var rows = AlignmentRows(bytes.address, count: bytes.count, in: memory)
      forEachColumn(lines) { letters, bonuses in rows.advance(letters, bonuses) }
      return rows.best | rows.peak.equals(ByteVector(repeating: .max))
    }
  }

  /// The scores of 1 to 16 lines, in their order, however high.
  func wordScores(_ lines: UnsafeBufferPointer<FuzzyLine>) -> SIMD16<UInt16> {
    let count = words.count
    return withUnsafeTemporaryAllocation(
      of: AlignmentRows<WordVector>.Row.self, capacity: 2 * count
    ) {
      guard let memory = $0.baseAddress else { return SIMD16() }
      var low = AlignmentRows(words.address, count: count, in: memory)
      var high = AlignmentRows(words.address, count: count, in: memory + count)
      forEachColumn(lines) { letters, bonuses in
        low.advance(
          WordVector(truncatingIfNeeded: letters.lowHalf),
          WordVector(truncatingIfNeeded: bonuses.lowHalf))
        high.advance(
          WordVector(truncatingIfNeeded: letters.highHalf),
          WordVector(truncatingIfNeeded: bonuses.highHalf))
      }
      return SIMD16(lowHalf: low.best, highHalf: high.best)
    }
  }

  @inline(__always)
  private func forEachColumn(
    _ lines: UnsafeBufferPointer<FuzzyLine>, _ body: (ByteVector, ByteVector) -> Void
  ) {
    let longest = lines.reduce(0) { max($0, $1.count) }
    let shortest = lines.count < Self.lanes ? 0 : lines.reduce(longest) { min($0, $1.count) }
    var columns = LetterColumns(isCaseSensitive: isCaseSensitive)
    withUnsafeTemporaryAllocation(of: ByteVector.self, capacity: 2 * Self.lanes) { memory in
      guard let block = memory.baseAddress else { return }
      block.initialize(repeating: ByteVector(), count: 2 * Self.lanes)
      var start = 0
      while start < longest {
        if start + 16 <= shortest {
          for lane in 0..<Self.lanes {
            block[lane] = ByteVector(loading: lines[lane].start + start)
          }
        } else {
          for lane in lines.indices { block[lane] = lines[lane].block(at: start) }
          for lane in lines.count..<Self.lanes { block[lane] = ByteVector() }
        }
        LetterColumns.transpose(block, with: block + Self.lanes)
        for column in 0..<min(Self.lanes, longest - start) {
          columns.advance(block[column])
          body(columns.letters, columns.bonuses)
        }
        start += Self.lanes
      }
    }
  }
}
