/// A letter of each of sixteen lines, with what scoring must know of it.
///
///     line 0   Foo bar …            column 0   F b …      bonus 10 10 …     distance 1 1 …
///     line 1   baz …          →     column 1   o z …             0  0 …              1 2 …
///
/// Letters that the pattern has not are left out; the distance says how many.
struct LaneColumn: BitwiseCopyable {
  static let lanes = 16

  var letters = ByteVector()
  /// What `CharacterClass.bonus(after:)` says of each.
  var bonuses = ByteVector()
  /// How far each is behind the letter before, at most 255: further ones have others, zero, between.
  var distances = ByteVector()

  /// Writes one line's letter to where its lane is in a column, and goes on to the next column.
  @inline(__always)
  static func write(
    _ letter: UInt8, _ bonus: UInt8, distance: UInt8, to lane: inout UnsafeMutablePointer<UInt8>
  ) {
    lane[0] = letter
    lane[lanes] = bonus
    lane[2 &* lanes] = distance
    lane += MemoryLayout<LaneColumn>.stride
  }

  /// Copies one line's letter.
  func copy(_ lane: Int, to column: UnsafeMutablePointer<LaneColumn>, _ other: Int) {
    column.pointee.letters[other] = letters[lane]
    column.pointee.bonuses[other] = bonuses[lane]
    column.pointee.distances[other] = distances[lane]
  }
}
