/// The three scripts whose letters are mistaken for each other.
///
/// The ranges are those of the letters that the Unicode file Scripts.txt gives to them.
enum Script: String {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"

  /// The script of a letter; `nil` for any other script and for what is no letter.
  init?(_ scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF:
      self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: self = .cyrillic
    default: return nil
    }
  }

  /// Two scripts in one word, and the first letter of the one that the word has fewer letters of.
  struct Mixture: Equatable {
    let usual: Script
    let other: Script
    let letter: Unicode.Scalar
  }

  /// The first word of a text whose letters are of two of the scripts; words end at anything that
  /// is neither a letter nor a mark on one, so "β-carotene" is two.
  static func mixture(in text: String) -> Mixture? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    return text.unicodeScalars.split { scalar in
      !scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
    }.lazy.compactMap(mixture).first
  }

  private static func mixture(ofWord word: Substring.UnicodeScalarView) -> Mixture? {
    let letters = word.compactMap { scalar in Script(scalar).map { (script: $0, scalar) } }
    guard let first = letters.first?.script else { return nil }
    let others = letters.filter { $0.script != first }
    guard let other = others.first else { return nil }
    if others.count * 2 > letters.count {
      return Mixture(usual: other.script, other: first, letter: letters[0].1)
    }
    return Mixture(usual: first, other: other.script, letter: other.1)
  }
}
