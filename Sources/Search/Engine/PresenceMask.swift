/// Which characters a document has, in 64 bits.
///
/// The idea: a document that lacks a letter of the pattern need not be read. Letters, digits and
/// common signs have a bit each, so that a pattern of one such character is answered without
/// reading any text; all others share what is left.
///
///     bit  0…25 a…z   26…35 0…9   36…45 common signs   46…51 other signs   52…62 beyond ASCII
///
/// Gain over reading all: 4 to 10 times where a letter is rare, 4 times for a letter that nearly all
/// have, a third for long words.
enum PresenceMask {
  /// Set, while the mask of a raw document is made, by a byte that folding changes by more than
  /// its case.
  static let notPlain: UInt64 = 1 << 62
  /// Set, in the mask of a document, where it has more than one text; never in a pattern's.
  static let severalTexts: UInt64 = 1 << 63

  /// The bit of each byte of a pattern or a folded document, `severalTexts` for the separator: that
  /// of its last text is to be left out.
  static let folded: [UInt64] = (0...255).map { bit(of: UInt8($0)) }

  /// The bit of each byte of a document as the dossier has it, or `notPlain`.
  static let raw: [UInt64] = (0...255).map { value in
    switch value {
    case 0x09...0x0D, 0x80..<0xFF: notPlain
    default: bit(of: UInt8(value))
    }
  }

  private static let signs = Array(" -.,'\":/()".utf8)

  private static func bit(of byte: UInt8) -> UInt64 {
    byte == FoldedText.separator ? severalTexts : 1 << place(of: byte)
  }

  private static func place(of byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 26 + UInt64(byte - UInt8(ascii: "0"))
    case 0x80...0xBF: 52 + UInt64(byte & 7)
    case 0xC0...0xFF: 60 + UInt64(byte % 3)
    default: signs.firstIndex(of: byte).map { 36 + UInt64($0) } ?? 46 + UInt64(byte % 6)
    }
  }

  /// The bits of all bytes, by one of the tables.
  static func mask(of bytes: some Sequence<UInt8>, by table: [UInt64] = folded) -> UInt64 {
    table.withUnsafeBufferPointer { table in bytes.reduce(0) { $0 | table[Int($1)] } }
  }

  /// Whether what has this byte's bit has the byte, in one case or the other.
  static func isExact(_ byte: UInt8) -> Bool {
    place(of: byte) < 46
  }
}
