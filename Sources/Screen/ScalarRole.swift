/// What a scalar means for cleaning: whether it may be sent, and what it joins.
enum ScalarRole: Equatable {
  /// Not to be sent: shown as its code.
  case hidden
  /// So many U+0020.
  case space(Int)
  case noBreakSpace
  /// Starts a cluster, unless a virama before it links it (`isLetter`).
  case base(isLetter: Bool)
  /// Starts a cluster that goes on with whatever comes next.
  case opener
  /// Joins the cluster before it.
  case mark(isVirama: Bool)
  case jamo(Jamo)

  /// Hangul's parts, which join as UAX #29 says (GB6 to GB8).
  enum Jamo {
    case leading, vowel, trailing
    /// A whole syllable, without and with a trailing consonant.
    case open, closed
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20: self = .space(1)
    case 0x21...0x7e: self = .base(isLetter: false)
    case 0xa0, 0x2007, 0x202f: self = .noBreakSpace
    case 0xad: self = .hidden
    // All of Latin's first blocks is assigned, visible and no mark.
    case 0xa1...0x2ff: self = .base(isLetter: false)
    case 0x3000: self = .space(2)
    case 0xac00...0xd7a3: self = .jamo((scalar.value - 0xac00) % 28 == 0 ? .open : .closed)
    default: self.init(unusual: scalar)
    }
  }

  /// Asks Unicode's own properties.
  private init(unusual scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .hidden
    // Hangul fillers, inherent vowels, variation selectors, the grapheme joiner: letters and marks
    // by category, and nothing to see.
    case _ where properties.isDefaultIgnorableCodePoint: self = .hidden
    case .spaceSeparator: self = .space(1)
    case .nonspacingMark, .spacingMark, .enclosingMark:
      self = .mark(isVirama: properties.canonicalCombiningClass == .virama)
    case _ where ScalarSet.attaching.contains(scalar): self = .mark(isVirama: false)
    case _ where ScalarSet.prepended.contains(scalar): self = .opener
    case .otherLetter: self = Jamo(scalar).map(Self.jamo) ?? .base(isLetter: true)
    default: self = .base(isLetter: false)
    }
  }
}

extension ScalarRole.Jamo {
  /// The part of a syllable that `scalar` is, if it is one; the fillers are not asked for.
  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1100...0x115f, 0xa960...0xa97c: self = .leading
    case 0x1160...0x11a7, 0xd7b0...0xd7c6: self = .vowel
    case 0x11a8...0x11ff, 0xd7cb...0xd7fb: self = .trailing
    default: return nil
    }
  }
}
