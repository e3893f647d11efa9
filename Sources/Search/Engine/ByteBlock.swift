/// Sixty-four bytes, so that where a letter is in them fits in one word.
struct ByteBlock {
  private let vectors: (ByteVector, ByteVector, ByteVector, ByteVector)

  /// The bytes at an address of which only `readable` may be read; zeros for the others.
  @inline(__always)
  init(_ address: UnsafeRawPointer, readable: Int) {
    if readable >= 64 {
      vectors = (
        ByteVector(loading: address), ByteVector(loading: address + 16),
        ByteVector(loading: address + 32), ByteVector(loading: address + 48)
      )
    } else {
      vectors = (
        ByteVector(loading: address, readable: readable),
        ByteVector(loading: address + 16, readable: readable - 16),
        ByteVector(loading: address + 32, readable: readable - 32),
        ByteVector(loading: address + 48, readable: readable - 48)
      )
    }
  }

  /// A bit for each byte that is `value` after `| fold`, the first byte's lowest.
  @inline(__always)
  func places(of value: ByteVector, fold: ByteVector) -> UInt64 {
    let (a, b) = (bits(vectors.0, value, fold), bits(vectors.1, value, fold))
    let (c, d) = (bits(vectors.2, value, fold), bits(vectors.3, value, fold))
    return UInt64(a | b << 16) | UInt64(c | d << 16) << 32
  }

  @inline(__always)
  private func bits(_ vector: ByteVector, _ value: ByteVector, _ fold: ByteVector) -> UInt32 {
    (vector | fold).equals(value).bits
  }

  /// The first bits of a word; all where `count` is 64 or more.
  @inline(__always)
  static func first(_ count: Int) -> UInt64 {
    count >= 64 ? ~0 : (1 << UInt64(count)) &- 1
  }
}
