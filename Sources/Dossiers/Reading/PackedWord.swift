/// A word of the format between its quotes, such as `"title"`, to be compared with a file at once.
///
/// The idea: a key is told in two comparisons of eight bytes instead of one for each byte, and
/// without looking for its end first.
struct PackedWord: Sendable {
  /// No word of the format is longer, quotes included.
  static let longest = 16

  /// The number of bytes, quotes included.
  let count: Int
  private let words: (UInt64, UInt64)
  private let masks: (UInt64, UInt64)

  /// A word of ASCII letters; `nil` where it is too long.
  init?(_ word: String) {
    let bytes = Array("\"\(word)\"".utf8)
    guard bytes.count <= Self.longest else { return nil }
    count = bytes.count
    let padded = bytes + Array(repeating: 0, count: Self.longest - bytes.count)
    let mask = padded.indices.map { $0 < bytes.count ? 0xFF : 0 as UInt8 }
    words = (Self.number(padded, at: 0), Self.number(padded, at: 8))
    masks = (Self.number(mask, at: 0), Self.number(mask, at: 8))
  }

  /// Whether the word stands at an offset, with both quotes.
  ///
  /// Near the end of the bytes it says no: what could be told at once there is told otherwise.
  func stands(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + Self.longest <= bytes.count else { return false }
    let bytes = UnsafeRawBufferPointer(bytes)
    let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    guard first & masks.0 == words.0 else { return false }
    let second = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    return second & masks.1 == words.1
  }

  /// Eight bytes as the machine loads them.
  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  }
}
