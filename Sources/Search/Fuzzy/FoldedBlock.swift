/// Sixty-four letters with their case folded as a pattern wants it, so that each letter of the
/// pattern is looked for with a comparison alone.
struct FoldedBlock {
  let vectors: (ByteVector, ByteVector, ByteVector, ByteVector)

  /// How a pattern wants letters folded.
  enum Fold: BitwiseCopyable {
    /// Not at all: case counts.
    case none
    /// By `| 0x20`, which is enough for a pattern of letters only.
    case letters
    /// Capitals only, so that signs stay what they are.
    case capitals

    /// One letter, folded.
    @inline(__always)
    func folded(_ letter: UInt8) -> UInt8 {
      switch self {
      case .none: letter
      case .letters: letter | 0x20
      case .capitals: letter &- UInt8(ascii: "A") < 26 ? letter | 0x20 : letter
      }
    }
  }

  /// The bytes at an address of which only `readable` may be read; zeros, folded, for the others.
  @inline(__always)
  init(_ address: UnsafeRawPointer, readable: Int, _ fold: Fold) {
    func vector(_ place: Int) -> ByteVector {
      ByteVector(loading: address + place, readable: readable &- place)
    }
    let raw =
      readable >= 64
      ? (
        ByteVector(loading: address), ByteVector(loading: address + 16),
        ByteVector(loading: address + 32), ByteVector(loading: address + 48)
      ) : (vector(0), vector(16), vector(32), vector(48))
    let bit = ByteVector(repeating: 0x20)
    vectors =
      switch fold {
      case .letters: (raw.0 | bit, raw.1 | bit, raw.2 | bit, raw.3 | bit)
      case .capitals:
        (raw.0.inLowerCase, raw.1.inLowerCase, raw.2.inLowerCase, raw.3.inLowerCase)
      case .none: raw
      }
  }

  /// A bit for each byte that is `value`, the first byte's lowest.
  @inline(__always)
  func places(of value: ByteVector) -> UInt64 {
    Self.bits(
      vectors.0.equals(value), vectors.1.equals(value), vectors.2.equals(value),
      vectors.3.equals(value))
  }

  /// A bit for each small letter of ASCII; letters must not be folded.
  @inline(__always)
  var smallLetters: UInt64 {
    Self.bits(
      vectors.0.within("a", 26), vectors.1.within("a", 26), vectors.2.within("a", 26),
      vectors.3.within("a", 26))
  }

  /// A bit for each byte that is 0xFF in four vectors, else 0.
  @inline(__always)
  static func bits(_ a: ByteVector, _ b: ByteVector, _ c: ByteVector, _ d: ByteVector) -> UInt64 {
    UInt64(a.bits | b.bits << 16) | UInt64(c.bits | d.bits << 16) << 32
  }
}

extension SIMD16<UInt8> {
  /// 0xFF for each of `count` values from `first` on.
  @inline(__always)
  func within(_ first: Unicode.Scalar, _ count: UInt8) -> Self {
    let offset = self &- Self(repeating: UInt8(truncatingIfNeeded: first.value))
    return offset.minus(Self(repeating: count - 1)).equals(Self())
  }

  /// The letters of ASCII in lower case.
  @inline(__always)
  var inLowerCase: Self { self | within("A", 26) & Self(repeating: 0x20) }
}
