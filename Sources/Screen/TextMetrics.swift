/// How many cells text takes on a terminal.
///
/// A cluster takes the sum of what its scalars take: two cells for East Asian Wide and Fullwidth
/// scalars, which emoji are too, none for marks that do not space (Mn, Me) and for Hangul vowels
/// and trailing consonants, one for the others. So a spacing mark (Mc) is one cell, and a flag two,
/// one for each of its regional indicators. The sequences that are no sums are emoji with a skin
/// tone, with a selector, or joined: two cells. Ambiguous scalars (East Asian Width A: `…`, `≠`,
/// `│`) take what the terminal is set to give them.
///
/// The rules are for clean text; in other text a control or format character counts as one cell.
package struct TextMetrics: Sendable, Hashable {
  package let ambiguousIsWide: Bool

  package init(ambiguousIsWide: Bool = false) { self.ambiguousIsWide = ambiguousIsWide }

  /// The cells that `character` takes.
  package func width(of character: Character) -> Int {
    character.utf8.count == 1 ? 1 : width(of: character.unicodeScalars)
  }

  /// The cells that `text` takes: the sum over its clusters.
  ///
  /// - Complexity: O(*n*), with a fast path for ASCII.
  package func width(of text: CleanText) -> Int {
    text.string.isASCII ? text.string.utf8.count : width(of: text.string.unicodeScalars)
  }

  /// The cells that `text` takes: the sum over its runs.
  package func width(of text: StyledText) -> Int {
    text.runs.reduce(0) { $0 + width(of: $1.text) }
  }

  private func width(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var sum = 0
    // What the text so far ends in, if something can change its width.
    var last: (scalar: Unicode.Scalar, width: Int)?
    var isEmoji = false
    var isJoined = false
    for scalar in scalars {
      if let base = last, isJoined || Self.makesEmoji(scalar, of: base.scalar) {
        // ☝ alone is one cell, with a skin tone or a selector an emoji; what a joiner joins to it
        // is part of the same picture.
        sum += 2 - base.width
        last = (scalar == "\u{fe0f}" ? base.scalar : scalar, 2)
        isEmoji = true
        isJoined = false
      } else if scalar == "\u{200d}" {
        isJoined = isEmoji
      } else if scalar != "\u{fe0e}" {
        let width = width(of: scalar)
        sum += width
        last = (scalar, width)
        isEmoji = scalar.isEmojiBase
      }
    }
    return sum
  }

  /// Whether `scalar` gives its base two cells: a skin tone, or the selector of the emoji.
  private static func makesEmoji(_ scalar: Unicode.Scalar, of base: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1f3fb...0x1f3ff: base.properties.isEmojiModifierBase
    case 0xfe0f: base.properties.isEmoji
    default: false
    }
  }

  /// The cells that `scalar` takes where it is a cluster of its own; none for what joins.
  @inline(__always)
  func width(of scalar: Unicode.Scalar) -> Int {
    // U+00A1 is the first that is ambiguous.
    scalar.value <= 0xa0 ? 1 : width(ofUnusual: scalar)
  }

  private func width(ofUnusual scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // The first mark is U+0300, the first wide scalar U+1100.
    guard value >= 0x300, !scalar.isPlainNarrow else { return widthIfAmbiguous(scalar) }
    if value >= 0x1100, ScalarSet.wide.contains(scalar) { return 2 }
    if 0x200c...0x200d ~= value || 0xfe0e...0xfe0f ~= value { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .otherLetter where 0x1160...0x11ff ~= value || 0xd7b0...0xd7ff ~= value: return 0
    default: return widthIfAmbiguous(scalar)
    }
  }

  private func widthIfAmbiguous(_ scalar: Unicode.Scalar) -> Int {
    ambiguousIsWide && ScalarSet.ambiguous.contains(scalar) ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether it is known without asking the tables that it is neither wide nor a mark nor an emoji:
  /// Latin, Greek and Cyrillic letters, dashes and quotation marks, mathematical operators, box
  /// drawing and blocks.
  @inline(__always)
  var isPlainNarrow: Bool {
    switch value {
    case 0x20...0x7e, 0xa0...0xa8, 0xaa...0xac, 0xaf...0x2ff: true
    case 0x370...0x482, 0x48a...0x52f, 0x2010...0x2027, 0x2200...0x22ff, 0x2500...0x259f: true
    default: false
    }
  }
}
