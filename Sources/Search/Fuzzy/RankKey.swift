/// What puts one match before another, in 64 bits of which the lower come first.
///
/// The higher score goes first, then the shorter text, then the earlier document.
///
///     63 … 48  65535 − score   47 … 32  length, at most 65535   31 … 0  document
struct RankKey {
  static let none = UInt64.max

  static func key(score: Int, length: Int, document: Int) -> UInt64 {
    UInt64(0xFFFF - min(max(score, 0), 0xFFFF)) << 48 | UInt64(min(length, 0xFFFF)) << 32
      | UInt64(document)
  }

  static func score(of key: UInt64) -> Int { 0xFFFF - Int(key >> 48) }

  static func document(of key: UInt64) -> Int { Int(key & 0xFFFF_FFFF) }
}
