/// Where what is invisible may stand: the zero-width joiners, and the selectors of how an emoji or a
/// Mongolian letter looks.
///
/// Persian is spelt with the non-joiner, Indic scripts with both joiners, and emoji are put together
/// by a joiner and selectors. There, and only there, they mean something; between other letters they
/// would make two words that look alike differ, so there they are shown as their codes. The idea is
/// that of the rules for domain names (RFC 5892, appendix A.1 and A.2), taken by script instead of
/// by joining type: texts have a non-joiner also where the letter before it would not join anyway.
///
/// Unlike a domain name, a text may have them at the end of a word whose letters join, before a space
/// or a sign: Persian abbreviates Hijri by a heh that a joiner keeps in its initial form, and typists
/// leave a non-joiner before a space. At the end of a text they are shown: what is put behind it may
/// be a letter of any script, and clean text behind clean text is clean.
extension ScalarCleaner {
  /// What a text so far ends in, as far as it matters for joiners.
  struct Context {
    /// The scalar just before, if it stands as it is.
    var last: Unicode.Scalar?
    /// Of the cluster so far, if it begins with a letter of a script that joins.
    var script: JoiningScript?
    /// Whether the cluster so far is an emoji.
    var isEmoji = false

    /// Takes in a scalar that stands as it is.
    mutating func take(_ scalar: Unicode.Scalar, beginsCluster: Bool) {
      last = scalar
      if beginsCluster {
        script = JoiningScript(letter: scalar)
        isEmoji = scalar.isEmojiBase
      } else {
        isEmoji = isEmoji && scalar.isPartOfEmoji
      }
    }

    /// Whether an invisible scalar may stand here, before `next`; at most one does in a row.
    func admits(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
      guard let last else { return false }
      switch scalar.value {
      case 0xfe0e, 0xfe0f:
        // `1` and `#` become keys of a telephone.
        return last.isEmojiBase || last.properties.isEmoji && last.isASCII && next == "\u{20e3}"
      case 0x200d where isEmoji: return next?.isEmojiBase == true
      case 0x180b...0x180d, 0x180f: return JoiningScript(letter: last) == .mongolian
      case 0x200c, 0x200d:
        guard let script, !last.properties.isDefaultIgnorableCodePoint else { return false }
        if last.properties.canonicalCombiningClass == .virama {
          return JoiningScript(letterOrMark: last) == script
        }
        guard let next, ScalarRole(next) != .hidden else { return false }
        if next.endsWord { return script.isCursive }
        return JoiningScript(letterOrMark: next) == script
      default: return false
      }
    }
  }
}

/// A script whose letters join, told by the block that a scalar is in.
struct JoiningScript: Equatable {
  static let mongolian = JoiningScript(number: 0x1800)

  private let number: UInt32

  private init(number: UInt32) { self.number = number }

  /// Whether its letters are tied to those beside them, as in handwriting; not where only a virama
  /// ties them.
  var isCursive: Bool {
    switch number {
    case 0x600, 0x700, 0x7c0, 0x840, 0x1800, 0xa840: true
    default: number >= 0x10a80 && !(0x11000...0x114ff ~= number)
    }
  }

  init?(letter scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic, !scalar.isMark else { return nil }
    self.init(block: scalar.value)
  }

  init?(letterOrMark scalar: Unicode.Scalar) {
    guard scalar.properties.isAlphabetic || scalar.isMark else { return nil }
    self.init(block: scalar.value)
  }

  private init?(block value: UInt32) {
    switch value {
    case 0x600...0x6ff, 0x750...0x77f, 0x870...0x8ff: number = 0x600
    case 0x700...0x74f, 0x860...0x86f: number = 0x700
    // N'Ko, Mandaic, Myanmar, Khmer, Mongolian, Phags-pa.
    case 0x7c0...0x7ff: number = 0x7c0
    case 0x840...0x85f: number = 0x840
    case 0x1000...0x109f: number = 0x1000
    case 0x1780...0x17ff: number = 0x1780
    case 0x1800...0x18af: number = 0x1800
    case 0xa840...0xa87f: number = 0xa840
    // Devanagari to Sinhala, Balinese, Javanese, and the Indic scripts of the first supplementary
    // plane: a script in each 128 places.
    case 0x900...0xdff, 0x1b00...0x1b7f, 0xa980...0xa9ff, 0x11000...0x114ff: number = value & ~0x7f
    // Manichaean, Psalter Pahlavi, Hanifi Rohingya, Sogdian, Chorasmian, Adlam.
    case 0x10ac0...0x10aff, 0x10b80...0x10baf, 0x10d00...0x10d3f, 0x10f30...0x10f6f,
      0x10fb0...0x10fdf, 0x1e900...0x1e95f:
      number = value & ~0x7f
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether a word ends before it: a space, a punctuation mark, a symbol.
  fileprivate var endsWord: Bool {
    switch ScalarRole(self) {
    case .space, .noBreakSpace: true
    case .base(isLetter: false): !properties.isAlphabetic && properties.numericType == nil
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether it is an emoji of its own, which joins others: neither a digit, nor half a flag, nor a
  /// skin tone.
  var isEmojiBase: Bool {
    value >= 0xa9 && !isPlainNarrow && properties.isEmoji
      && !(0x1f1e6...0x1f1ff ~= value) && !(0x1f3fb...0x1f3ff ~= value)
  }

  /// Whether it may stand within an emoji, after its base: a skin tone, a selector, a joiner.
  fileprivate var isPartOfEmoji: Bool {
    isEmojiBase || 0x1f3fb...0x1f3ff ~= value || 0xfe0e...0xfe0f ~= value || value == 0x200d
  }
}
