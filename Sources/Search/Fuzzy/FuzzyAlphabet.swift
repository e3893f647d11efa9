/// A fuzzy pattern in ASCII, and the way to write any folded text so that it fits.
///
/// The idea: fuzzy matching tells apart only the letters of the pattern and the classes of all
/// others. So a text in any script is written with one byte a letter, just for this pattern:
///
///     pattern  д о м        a b c
///     text     Дом, дым  →  A b c ,   a d c      d stands for every other letter
///
/// and what is made for ASCII, sixteen letters at once, serves every script.
struct FuzzyAlphabet: Sendable {
  /// The pattern's letters: where case counts as typed, else in lower case.
  private(set) var letters: [UInt8]
  let isCaseSensitive: Bool

  /// The letters of the pattern beyond ASCII.
  private(set) var codes: [(scalar: Unicode.Scalar, code: UInt8)] = []
  /// What is written for each byte of ASCII: itself, unless it stands for a letter of the pattern.
  let ascii = StableArray<UInt8>((0..<0x80).map { $0 })
  /// Whether that is itself throughout.
  var isASCIIKept: Bool { codes.isEmpty }
  /// What stands for letters, digits and signs that the pattern has not.
  let letterFiller: UInt8
  let digitFiller: UInt8
  let signFiller: UInt8

  /// `nil` where the pattern has too many different letters, or, where case counts, one of either
  /// case or a capital that no capital of ASCII can stand for, such as `Ⅷ`.
  init?(_ pattern: FuzzyPattern) {
    let scalars = pattern.letters.map(\.scalar)
    let cases = pattern.letters.map(\.letterCase)
    guard !scalars.contains(where: { $0.value < 0x20 }),
      !(pattern.isCaseSensitive && cases.contains(.either))
    else { return nil }
    func free(_ bytes: ClosedRange<UInt8>) -> [UInt8] {
      bytes.filter { byte in !scalars.contains(Unicode.Scalar(byte)) }
    }
    var letters = free(UInt8(ascii: "a")...UInt8(ascii: "z"))
    var digits = free(UInt8(ascii: "0")...UInt8(ascii: "9"))
    var signs: [UInt8] = Array(1...8)
    guard let letter = letters.popLast(), let digit = digits.popLast(), let sign = signs.popLast()
    else { return nil }
    (letterFiller, digitFiller, signFiller) = (letter, digit, sign)
    for (place, scalar) in scalars.enumerated()
    where !scalar.isASCII && scalars.firstIndex(of: scalar) == place {
      let code =
        switch CharacterClass(scalar) {
        case .lower, .upper, .letter: letters.popLast()
        case .number: digits.popLast()
        case .white, .delimiter, .other: signs.popLast()
        }
      guard let code else { return nil }
      codes.append((scalar, code))
    }
    for (_, code) in codes {
      let scalar = Unicode.Scalar(code)
      let isLetter = CharacterClass(scalar) == .lower
      ascii.address[Int(code)] = isLetter ? letter : scalar.value < 0x20 ? sign : digit
    }
    isCaseSensitive = pattern.isCaseSensitive
    self.letters = []
    for letter in pattern.letters {
      let code =
        codes.first { $0.scalar == letter.scalar }?.code ?? UInt8(letter.scalar.value)
      let isCapital = pattern.isCaseSensitive && letter.letterCase == .upper
      if isCapital, CharacterClass(Unicode.Scalar(code)) != .lower { return nil }
      self.letters.append(isCapital ? code & ~0x20 : code)
    }
  }

  /// 0x20 for a letter whose case does not matter: `A | 0x20` is `a`; else 0.
  func fold(of letter: UInt8) -> UInt8 {
    let isSmall = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
    return !isCaseSensitive && isSmall ? 0x20 : 0
  }
}
