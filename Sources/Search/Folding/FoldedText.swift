/// Folded text as UTF-8, with what case its letters had.
struct FoldedText: Sendable, Hashable {
  /// A byte that no UTF-8 has, after the end of each of several texts: no pattern can cross it.
  static let separator: UInt8 = 0xFF

  private(set) var bytes: [UInt8] = []
  private(set) var cases = CaseMap()

  init() {}

  init(_ text: String) {
    append(text)
  }

  /// The number of folded bytes.
  var count: Int { bytes.count }

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let (folded, letterCase) = Folding.foldedASCII(scalar) {
      append(folded, letterCase)
    } else {
      Folding.fold(scalar) { folded, letterCase in
        for byte in UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter {
          append(byte, letterCase)
        }
      }
    }
  }

  /// Ends one of several texts, so that no pattern crosses to the next.
  mutating func endText() { append(Self.separator, .lower) }

  private mutating func append(_ byte: UInt8, _ letterCase: LetterCase) {
    bytes.append(byte)
    cases.append(letterCase)
  }
}
