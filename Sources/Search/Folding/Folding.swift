/// Makes texts comparable that a reader takes for the same.
///
/// The idea: a text is folded scalar by scalar, without looking left or right, so a folded place
/// always maps back to one place of the text, and folding a part gives a part of the folding.
///
///     É, E + U+0301   decompose canonically (Unicode 3.11)       E U+0301
///     U+0301          is a diacritic: dropped                    E
///     E               becomes lower case, remembering its case   e (upper)
///     ß               is written out: `LetterVariants`           s s
///     ﻻ, ﬃ, Ｆ        are the letters that they show             ل ا, f f i, F
///
/// - Diacritics are the marks of combining classes 1 (overlays), 10 to 36 (Hebrew points, Arabic
///   and Syriac vowel signs) and 200 and above (what stands above, below or attached). The marks
///   of other classes are letters or change one letter into another (Indic vowel signs, viramas,
///   the voicing of kana, Thai vowels and tones) and stay.
/// - That makes `й` `и`, as it makes `é` `e` and `ё` `е`: one rule for every script. A term that
///   is typed with its marks finds the same, so nothing is missed; a few more are found.
/// - What is invisible by itself (soft hyphens, joiners, variation selectors, bidi controls) is
///   dropped: `می‌خواهد` is found with and without its joiner.
/// - Every white space is a space, one for one.
/// - Ligatures, Arabic letters in the forms of their places, fullwidth Latin and halfwidth kana come
///   from older files and from PDF; they are compatibility characters of their plain letters.
///
/// After Unicode Technical Standard 10 compared at its primary level, but without its tailoring
/// to languages: a dossier mixes them.
enum Folding {
  /// Gives what one scalar folds to, in order: none, one or several scalars.
  static func fold(
    _ scalar: Unicode.Scalar, _ emit: (Unicode.Scalar, LetterCase) -> Void
  ) {
    if let (byte, letterCase) = foldedASCII(scalar) {
      emit(Unicode.Scalar(byte), letterCase)
    } else if let (first, second) = decomposition(of: scalar) {
      fold(first, emit)
      if let second { fold(second, emit) }
    } else if PresentationForms.characters.contains(scalar.value),
      let parts = DecompositionTable.forms.parts(of: scalar)
    {
      for part in parts { fold(part, emit) }
    } else if !isDropped(scalar) {
      emitLetter(scalar, emit)
    }
  }

  /// What an ASCII character folds to, always one byte; `nil` for any other.
  static func foldedASCII(_ scalar: Unicode.Scalar) -> (UInt8, LetterCase)? {
    switch scalar.value {
    case 0x41...0x5A: (UInt8(scalar.value) | 0x20, .upper)
    case 0x09...0x0D: (UInt8(ascii: " "), .lower)
    case ..<0x80: (UInt8(scalar.value), .lower)
    default: nil
    }
  }

  private static func emitLetter(
    _ scalar: Unicode.Scalar, _ emit: (Unicode.Scalar, LetterCase) -> Void
  ) {
    let properties = scalar.properties
    if properties.isWhitespace { return emit(" ", .lower) }
    var lowered = scalar
    let isUpper = properties.changesWhenLowercased
    if isUpper, let mapped = properties.lowercaseMapping.unicodeScalars.first {
      lowered = mapped
    }
    emitVariant(of: lowered, isUpper ? .upper : .lower, emit)
  }

  private static func emitVariant(
    of lowered: Unicode.Scalar, _ letterCase: LetterCase,
    _ emit: (Unicode.Scalar, LetterCase) -> Void
  ) {
    guard let (first, second) = LetterVariants.plain(lowered) else {
      return emit(lowered, letterCase)
    }
    if let first { emitVariant(of: first, letterCase, emit) }
    if let second { emit(second, letterCase == .upper ? .either : .lower) }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.canonicalCombiningClass.rawValue {
    case 0: return properties.isDefaultIgnorableCodePoint
    case 1, 10...36, 200...: return true
    default: return false
    }
  }

  private static func decomposition(
    of scalar: Unicode.Scalar
  ) -> (Unicode.Scalar, Unicode.Scalar?)? {
    if (0xAC00...0xD7A3).contains(scalar.value) { return hangulDecomposition(of: scalar) }
    return DecompositionTable.shared.decomposition(of: scalar)
  }

  /// A syllable block without its final consonant and that consonant, or its first consonant and
  /// its vowel: the arithmetic of the Unicode Standard, 3.12.
  private static func hangulDecomposition(
    of syllable: Unicode.Scalar
  ) -> (Unicode.Scalar, Unicode.Scalar?)? {
    let (vowels, finals): (UInt32, UInt32) = (21, 28)
    let index = syllable.value - 0xAC00
    let final = index % finals
    let (first, second) =
      final > 0
      ? (syllable.value - final, 0x11A7 + final)
      : (0x1100 + index / (vowels * finals), 0x1161 + index % (vowels * finals) / finals)
    return Unicode.Scalar(first).map { ($0, Unicode.Scalar(second)) }
  }
}
