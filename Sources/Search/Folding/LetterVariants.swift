/// Letters that readers take for others although Unicode does not decompose them.
///
/// The Arabic entries follow what search engines do for Arabic and Persian (the two spellings of
/// yeh and kaf, heh in its forms, tatweel); the Latin ones are the usual transliterations.
/// Typographic quotes, apostrophes and dashes become those of a keyboard.
enum LetterVariants {
  /// The one or two scalars that a lower-case scalar stands for; `nil` where it has no variant.
  ///
  /// The first is `nil` where it vanishes altogether, and may have a variant itself.
  static func plain(
    _ scalar: Unicode.Scalar
  ) -> (first: Unicode.Scalar?, second: Unicode.Scalar?)? {
    latin(scalar) ?? arabic(scalar) ?? sign(scalar)
  }

  private static func latin(
    _ scalar: Unicode.Scalar
  ) -> (first: Unicode.Scalar?, second: Unicode.Scalar?)? {
    switch scalar.value {
    case 0xDF: ("s", "s")  // ß
    case 0xE6: ("a", "e")  // æ
    case 0xF0: ("d", nil)  // ð
    case 0xF8: ("o", nil)  // ø
    case 0xFE: ("t", "h")  // þ
    case 0x111: ("d", nil)  // đ
    case 0x127: ("h", nil)  // ħ
    case 0x131: ("i", nil)  // ı
    case 0x133: ("i", "j")  // ĳ
    case 0x142: ("l", nil)  // ł
    case 0x153: ("o", "e")  // œ
    case 0x167: ("t", nil)  // ŧ
    case 0x17F: ("s", nil)  // ſ
    case 0x3C2: ("σ", nil)  // ς, which stands at the end of words only
    default: nil
    }
  }

  private static func arabic(
    _ scalar: Unicode.Scalar
  ) -> (first: Unicode.Scalar?, second: Unicode.Scalar?)? {
    switch scalar.value {
    case 0x640: (nil, nil)  // tatweel, which only stretches a word
    case 0x649, 0x6CC: ("\u{64A}", nil)  // alef maksura and Persian yeh: yeh
    case 0x6A9: ("\u{643}", nil)  // Persian kaf: kaf
    case 0x671: ("\u{627}", nil)  // alef wasla: alef
    // Teh marbuta, and heh in its other forms.
    case 0x629, 0x6BE, 0x6C1, 0x6C3, 0x6D5: ("\u{647}", nil)
    case 0x660...0x669: (Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30)), nil)
    case 0x6F0...0x6F9: (Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30)), nil)
    default: nil
    }
  }

  private static func sign(
    _ scalar: Unicode.Scalar
  ) -> (first: Unicode.Scalar?, second: Unicode.Scalar?)? {
    switch scalar.value {
    case 0x2BE, 0x2BF: (nil, nil)  // hamza and ayn of transliterations: Baʿath is found as baath
    case 0x2BB, 0x2BC, 0x2018, 0x2019: ("'", nil)
    case 0x201C...0x201E: ("\"", nil)
    case 0x2010...0x2015, 0x2212: ("-", nil)
    default: nil
    }
  }
}
