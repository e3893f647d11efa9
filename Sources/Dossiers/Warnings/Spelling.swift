/// Texts as they are compared when only their letters count.
enum Spelling {
  /// A text without case, accents and spaces; not for reading.
  ///
  /// The accents of precomposed letters are found by their Unicode names: that of "é" is LATIN
  /// SMALL LETTER E WITH ACUTE, so what stands before WITH names the letter.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        if !scalar.properties.isWhitespace { folded.unicodeScalars.append(scalar) }
        continue
      }
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .nonspacingMark {
        continue
      }
      folded += letter(scalar)
    }
    return folded
  }

  private static func letter(_ scalar: Unicode.Scalar) -> String {
    guard let name = scalar.properties.name else { return String(scalar) }
    let words = name.split(separator: " ")
    let base = words.prefix { $0 != "WITH" }
    // Of a Latin letter the ASCII letter is left, or "é" would not fold to "e".
    if base.count == 4, base[0] == "LATIN", base[3].utf8.count == 1 {
      return base[3].lowercased()
    }
    return "<" + base.joined(separator: " ") + ">"
  }
}
