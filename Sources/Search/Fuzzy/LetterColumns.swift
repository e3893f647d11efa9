/// Sixteen lines read side by side: one letter of each at a time, with its bonus.
///
///     line 0   F o o …            column 0   F b …      bonus 10 10 …
///     line 1   b a r …     →      column 1   o a …             0  0 …
///     …                           column 2   o r …             0  0 …
///
/// Blocks of sixteen by sixteen letters are turned around, then the classes of sixteen letters and
/// their bonuses after the ones before are told by comparisons.
struct LetterColumns {
  /// The letters, upper case made lower unless case counts; zeros beyond a line's end.
  private(set) var letters = ByteVector()
  /// What `CharacterClass.bonus(after:)` says of each.
  private(set) var bonuses = ByteVector()

  /// 0x20 unless case counts.
  private let fold: ByteVector
  /// What is known of the letters before: the bonus of what begins after them, and two classes.
  private var boundaries = ByteVector(repeating: UInt8(FuzzyScoring.boundaryAfterWhite))
  private var lowers = ByteVector()
  private var digits = ByteVector()

  init(isCaseSensitive: Bool) {
    fold = ByteVector(repeating: isCaseSensitive ? 0 : 0x20)
  }

  /// Goes on to the next letter of each line.
  @inline(__always)
  mutating func advance(_ next: ByteVector) {
    let upper = next.within("A", 26)
    let lower = next.within("a", 26)
    let digit = next.within("0", 10)
    let white = next.equals(Self.all(" "))
    let delimiter =
      next.equals(Self.all("/")) | next.equals(Self.all(",")) | next.equals(Self.all("|"))
      | (next | ByteVector(repeating: 1)).equals(Self.all(";"))
    let sign = ~(upper | lower | digit | white)
    let afterWhite = white & Self.bonus(FuzzyScoring.boundaryAfterWhite)
    let signBonus = sign & Self.bonus(FuzzyScoring.boundary)

    let camel = (lowers & upper) | (digit & ~digits)
    let camelBonus = camel & Self.bonus(FuzzyScoring.camelCase)
    bonuses = (boundaries & ~white).maximum(camelBonus).maximum(signBonus) | afterWhite
    boundaries =
      afterWhite | signBonus | delimiter & Self.bonus(FuzzyScoring.boundaryAfterDelimiter)
    lowers = lower
    digits = digit
    letters = next | upper & fold
  }

  @inline(__always)
  private static func bonus(_ value: Int) -> ByteVector {
    ByteVector(repeating: UInt8(truncatingIfNeeded: value))
  }

  @inline(__always)
  private static func all(_ character: Unicode.Scalar) -> ByteVector {
    ByteVector(repeating: UInt8(truncatingIfNeeded: character.value))
  }

  /// Turns a block around: what was the row of a line becomes the column of a letter.
  ///
  /// Four times the first half and the second half are shuffled into each other, like cards.
  @inline(__always)
  static func transpose(
    _ block: UnsafeMutablePointer<ByteVector>, with other: UnsafeMutablePointer<ByteVector>
  ) {
    shuffle(block, into: other)
    shuffle(other, into: block)
    shuffle(block, into: other)
    shuffle(other, into: block)
  }

  @inline(__always)
  private static func shuffle(
    _ block: UnsafeMutablePointer<ByteVector>, into other: UnsafeMutablePointer<ByteVector>
  ) {
    for row in 0..<8 {
      (other[2 * row], other[2 * row + 1]) = block[row].interleaved(with: block[row + 8])
    }
  }
}

extension SIMD16<UInt8> {
  /// 0xFF for each of `count` values from `first` on.
  @inline(__always)
  fileprivate func within(_ first: Unicode.Scalar, _ count: UInt8) -> Self {
    let offset = self &- Self(repeating: UInt8(truncatingIfNeeded: first.value))
    return offset.minus(Self(repeating: count - 1)).equals(Self())
  }

  /// This vector's bytes and the other's by turns, in two vectors.
  @inline(__always)
  fileprivate func interleaved(with b: Self) -> (Self, Self) {
    let a = self
    return (
      Self(
        a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3],
        a[4], b[4], a[5], b[5], a[6], b[6], a[7], b[7]),
      Self(
        a[8], b[8], a[9], b[9], a[10], b[10], a[11], b[11],
        a[12], b[12], a[13], b[13], a[14], b[14], a[15], b[15])
    )
  }
}
