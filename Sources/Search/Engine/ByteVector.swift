#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2
#endif

/// Sixteen bytes that are worked on at once.
///
/// Plain SIMD types that the compiler turns into one instruction each, on every processor; only
/// `bits` has an instruction of x86 that nothing plain becomes. A comparison with a bare number
/// (`vector .< 26`) runs code for any vector type, an order of magnitude slower: both sides are
/// always vectors.
typealias ByteVector = SIMD16<UInt8>

extension SIMD16<UInt8> {
  /// The 16 bytes at an address, aligned or not.
  @inline(__always)
  init(loading address: UnsafeRawPointer) {
    self = address.loadUnaligned(as: Self.self)
  }

  /// The 16 bytes at an address of which only `readable` may be read; zeros for the others.
  @inline(__always)
  init(loading address: UnsafeRawPointer, readable: Int) {
    if readable >= 16 {
      self.init(loading: address)
    } else {
      self.init(loadingByByte: address, readable: readable)
    }
  }

  @inline(never)
  private init(loadingByByte address: UnsafeRawPointer, readable: Int) {
    self.init()
    for place in 0..<Swift.max(readable, 0) {
      self[place] = address.load(fromByteOffset: place, as: UInt8.self)
    }
  }

  /// 0xFF where the bytes are equal, else 0.
  @inline(__always)
  func equals(_ other: Self) -> Self { unsafeBitCast(self .== other, to: Self.self) }

  /// A bit for each byte that is 0xFF, the first byte's lowest; the bytes must be 0 or 0xFF.
  @inline(__always)
  var bits: UInt32 {
    #if arch(x86_64)
      UInt32(bitPattern: _mm_movemask_epi8(unsafeBitCast(self, to: __m128i.self)))
    #else
      plainBits
    #endif
  }

  /// `bits` without the instruction of x86: a multiplication gathers eight bytes' highest bits.
  ///
  ///     0x80·a₀ + 0x8000·a₁ + …  ×  0x0002_0408_1020_4081  has a₀…a₇ in its highest byte
  @inline(__always)
  var plainBits: UInt32 {
    let halves =
      unsafeBitCast(self, to: SIMD2<UInt64>.self) & SIMD2(repeating: 0x8080_8080_8080_8080)
    let low = (halves[0] &* 0x0002_0408_1020_4081) >> 56
    let high = (halves[1] &* 0x0002_0408_1020_4081) >> 56
    return UInt32(low | high << 8)
  }
}
