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
  let letters: [UInt8]
  let isCaseSensitive: Bool
  /// What a document must have.
  let mask: UInt64

  /// The letters of the pattern beyond ASCII.
  private var codes: [(scalar: Unicode.Scalar, code: UInt8)] = []
  /// What is written for each byte of ASCII: itself, unless it stands for a letter of the pattern.
  private let ascii = StableArray<UInt8>((0..<0x80).map { $0 })
  /// What stands for letters, digits and signs that the pattern has not.
  private let letterFiller: UInt8
  private let digitFiller: UInt8
  private let signFiller: UInt8

  /// `nil` where the pattern has too many different letters, or, where case counts, one of either.
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
    mask = PresenceMask.mask(of: scalars.flatMap { UTF8.encode($0).map(Array.init) ?? [] })
    let codes = codes
    self.letters = pattern.letters.map { letter in
      let code =
        codes.first { $0.scalar == letter.scalar }?.code ?? UInt8(letter.scalar.value)
      return pattern.isCaseSensitive && letter.letterCase == .upper ? code & ~0x20 : code
    }
  }

  /// 0x20 for a letter whose case does not matter: `A | 0x20` is `a`; else 0.
  func fold(of letter: UInt8) -> UInt8 {
    let isSmall = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
    return !isCaseSensitive && isSmall ? 0x20 : 0
  }

  /// Writes a text of a folded segment in this alphabet.
  ///
  /// - Parameters:
  ///   - range: Where the text is in the segment, without its separator.
  ///   - segment: A folded one.
  ///   - output: Has room for as many bytes.
  /// - Returns: How many bytes were written; `nil` where this alphabet cannot tell what it must:
  ///   a letter of either case where case counts, or a capital after a letter without case.
  func write(
    _ range: Range<Int>, of segment: Segment, to output: UnsafeMutablePointer<UInt8>
  ) -> Int? {
    guard let traits = segment.traits else { return nil }
    let (bytes, ascii) = (segment.bytes, ascii.address)
    var (place, count) = (range.lowerBound, 0)
    var isAfterCaseless = false
    while place < range.upperBound {
      let trait = traits.address[place]
      if trait.isUpper && isAfterCaseless || isCaseSensitive && trait.isEither { return nil }
      isAfterCaseless = trait.isCaseless
      let byte = bytes.load(fromByteOffset: place, as: UInt8.self)
      var code: UInt8
      if byte < 0x80 {
        code = ascii[Int(byte)]
        place &+= 1
      } else {
        let (scalar, length) = segment.scalar(at: place)
        code = self.code(of: scalar, trait.characterClass)
        place &+= length
      }
      if trait.isUpper, code >= UInt8(ascii: "a"), code <= UInt8(ascii: "z") { code &= ~0x20 }
      output[count] = code
      count &+= 1
    }
    return count
  }

  private func code(of scalar: Unicode.Scalar, _ characterClass: CharacterClass) -> UInt8 {
    for entry in codes where entry.scalar == scalar { return entry.code }
    return filler(for: characterClass)
  }

  private func filler(for characterClass: CharacterClass) -> UInt8 {
    switch characterClass {
    case .lower, .upper, .letter: letterFiller
    case .number: digitFiller
    case .white: UInt8(ascii: " ")
    case .delimiter, .other: signFiller
    }
  }
}

extension Segment {
  /// The scalar that begins at a place of a folded segment, and its number of bytes.
  @inline(__always)
  func scalar(at place: Int) -> (Unicode.Scalar, Int) {
    func byte(_ offset: Int) -> UInt32 {
      UInt32(bytes.load(fromByteOffset: place + offset, as: UInt8.self))
    }
    let first = byte(0)
    let (value, length): (UInt32, Int) =
      switch first {
      case ..<0x80: (first, 1)
      case ..<0xE0: ((first & 0x1F) << 6 | byte(1) & 0x3F, 2)
      case ..<0xF0: ((first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | byte(2) & 0x3F, 3)
      default:
        (
          (first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | byte(3) & 0x3F,
          4
        )
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
