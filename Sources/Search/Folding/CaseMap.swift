/// The case of each folded byte, two bits a byte.
struct CaseMap: Sendable, Hashable {
  /// Full words, 32 bytes each; the rest is in `last`.
  private var words: [UInt64] = []
  private var last: UInt64 = 0
  private(set) var count = 0

  /// The case of the byte at a position in 0..<count.
  subscript(position: Int) -> LetterCase {
    let word = position >> 5 < words.count ? words[position >> 5] : last
    let bits = word >> UInt64((position & 31) * 2) & 3
    return LetterCase(rawValue: UInt8(bits)) ?? .lower
  }

  mutating func append(_ letterCase: LetterCase) {
    last |= UInt64(letterCase.rawValue) << UInt64((count & 31) * 2)
    count += 1
    if count & 31 == 0 {
      words.append(last)
      last = 0
    }
  }
}
