/// What a grapheme cluster is to line breaking.
struct ClusterTraits: OptionSet, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let space = ClusterTraits(rawValue: 1 << 0)
  static let letter = ClusterTraits(rawValue: 1 << 1)
  /// A hyphen, dash or slash: between letters, a line may end after it.
  static let hyphen = ClusterTraits(rawValue: 1 << 2)
  /// Two cells by nature, as Chinese, Japanese and Korean are: between two, a line may end.
  static let wide = ClusterTraits(rawValue: 1 << 3)
  /// Wide, but never a line's first.
  static let closing = ClusterTraits(rawValue: 1 << 4)
  /// Wide, but never a line's last.
  static let opening = ClusterTraits(rawValue: 1 << 5)

  /// The traits of printable ASCII, by byte.
  init(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "): self = .space
    case UInt8(ascii: "-"), UInt8(ascii: "/"): self = .hyphen
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self = .letter
    default: self = []
    }
  }

  /// The traits of any cluster, by its first scalar.
  init(_ first: Unicode.Scalar) {
    self = first.isASCII ? ClusterTraits(ascii: UInt8(truncatingIfNeeded: first.value)) : []
    guard !first.isASCII else { return }
    if Self.hyphens.contains(first) { insert(.hyphen) }
    if first.properties.isAlphabetic { insert(.letter) }
    if ScalarSet.wide.contains(first) {
      insert(.wide)
      if Self.closings.contains(first) { insert(.closing) }
      if Self.openings.contains(first) { insert(.opening) }
    }
  }

  /// The hyphen, and the dashes from figure dash to horizontal bar; U+2011 does not break.
  private static let hyphens: Set<Unicode.Scalar> = [
    "\u{2010}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
  ]

  /// Wide closing brackets, stops, small kana and marks of length and repetition: the classes CL,
  /// NS, EX and CJ of the Unicode line breaking rules (UAX #14), which no line starts with.
  private static let closings: Set<Unicode.Scalar> = Set(
    """
    、。，．：；？！）］｝｠〉》」』】〕〗〙〛〞〟・‼⁇⁈⁉％々〻〜ー゛゜ゝゞヽヾ゠\
    ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ
    """.unicodeScalars)

  /// Wide opening brackets and the currency signs before figures: UAX #14's OP and PR.
  private static let openings: Set<Unicode.Scalar> = Set("（［｛｟〈《「『【〔〖〘〚〝＄￡￥￦".unicodeScalars)
}
