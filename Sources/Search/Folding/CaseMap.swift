/// The case of each folded byte, two bits a byte.
struct CaseMap: Sendable, Hashable {
  private var words: [UInt64] = []
  private(set) var count = 0

  /// The case of the byte at a position in 0..<count.
  subscript(position: Int) -> LetterCase {
    let bits = words[position >> 5] >> UInt64((position & 31) * 2) & 3
    return LetterCase(rawValue: UInt8(bits)) ?? .lower
  }

  mutating func append(_ letterCase: LetterCase) {
    if count & 31 == 0 { words.append(0) }
    words[count >> 5] |= UInt64(letterCase.rawValue) << UInt64((count & 31) * 2)
    count += 1
  }
}
