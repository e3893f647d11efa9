/// How many cells text takes on a terminal.
///
/// A cluster takes the sum of what its scalars take: two cells for East Asian Wide and Fullwidth
/// scalars, which emoji are too, none for marks that do not space (Mn, Me) and for Hangul vowels
/// and trailing consonants, one for the others. So a spacing mark (Mc) is one cell, and a flag two,
/// one for each of its regional indicators. The one sequence that is not a sum is an emoji with a
/// skin tone: two cells. Ambiguous scalars (East Asian Width A: `…`, `≠`, `│`) take what the
/// terminal is set to give them.
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
    var last: (scalar: Unicode.Scalar, width: Int)?
    for scalar in scalars {
      let isSkinTone = 0x1f3fb...0x1f3ff ~= scalar.value
      if isSkinTone, let base = last, base.scalar.properties.isEmojiModifierBase {
        // ☝ alone is one cell, with a skin tone an emoji.
        sum += 2 - base.width
        last = nil
      } else {
        let width = width(of: scalar)
        sum += width
        last = (scalar, width)
      }
    }
    return sum
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
    guard value >= 0x300 else { return widthIfAmbiguous(scalar) }
    if value >= 0x1100, ScalarSet.wide.contains(scalar) { return 2 }
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
