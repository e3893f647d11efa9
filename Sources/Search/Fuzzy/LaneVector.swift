/// A vector with a score of one line in each lane: of bytes, or of words where scores need more.
protocol LaneVector: SIMD, BitwiseCopyable where Scalar: FixedWidthInteger & UnsignedInteger {
  /// All ones where the lanes are equal, else zero.
  func equals(_ other: Self) -> Self
  func maximum(_ other: Self) -> Self
  func minimum(_ other: Self) -> Self
  /// The difference, and zero where that would be below.
  func minus(_ other: Self) -> Self
  /// Whether a bit is set anywhere.
  var isAnySet: Bool { get }
}

typealias WordVector = SIMD8<UInt16>

extension SIMD16<UInt8>: LaneVector {
  @inline(__always)
  func maximum(_ other: Self) -> Self { replacing(with: other, where: self .< other) }
  @inline(__always)
  func minimum(_ other: Self) -> Self { replacing(with: other, where: other .< self) }
  @inline(__always)
  func minus(_ other: Self) -> Self { maximum(other) &- other }
  @inline(__always)
  var isAnySet: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}

extension SIMD8<UInt16>: LaneVector {
  @inline(__always)
  func equals(_ other: Self) -> Self { unsafeBitCast(self .== other, to: Self.self) }
  @inline(__always)
  func maximum(_ other: Self) -> Self { replacing(with: other, where: self .< other) }
  @inline(__always)
  func minimum(_ other: Self) -> Self { replacing(with: other, where: other .< self) }
  @inline(__always)
  func minus(_ other: Self) -> Self { maximum(other) &- other }
  @inline(__always)
  var isAnySet: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
