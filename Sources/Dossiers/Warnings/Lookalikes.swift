/// Greek and Cyrillic letters that look like Latin ones in most typefaces.
///
/// Which do is a fact that Unicode Technical Standard #39 records in its file confusables.txt; the
/// list here has only those that differ in nothing from the Latin letter, in upright type.
enum Lookalikes {
  private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "ӏ": "l", "о": "o",
    "р": "p", "ԛ": "q", "ѕ": "s", "ԝ": "w", "х": "x", "у": "y",
    "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "Ј": "J", "К": "K", "М": "M",
    "О": "O", "Р": "P", "Ԛ": "Q", "Ѕ": "S", "Т": "T", "Ԝ": "W", "Х": "X", "У": "Y", "Ү": "Y",
  ]

  private static let greek: [Unicode.Scalar: Unicode.Scalar] = [
    "α": "a", "ι": "i", "ϳ": "j", "ο": "o", "ρ": "p", "ν": "v", "υ": "u", "γ": "y",
    "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I", "Ϳ": "J", "Κ": "K", "Μ": "M", "Ν": "N",
    "Ο": "O", "Ρ": "P", "Τ": "T", "Χ": "X", "Υ": "Y", "Ζ": "Z",
  ]

  /// The text with each such letter replaced by the Latin one.
  static func latin(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(cyrillic[scalar] ?? greek[scalar] ?? scalar)
    }
    return String(result)
  }
}
