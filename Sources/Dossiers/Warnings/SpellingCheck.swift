/// Finds tags, parties or places that are meant to be the same and are not, and letters of one
/// script among those of another.
///
/// A search for one spelling does not find the others, and nobody sees why.
struct SpellingCheck {
  /// What one of them is called in messages: `tag`.
  private let name: String
  private var known = TextTable<Void>()
  /// The first spelling of each text without case, accents and spaces.
  private var folded: [String: Text] = [:]
  /// The first spelling of each text as it looks.
  private var looks: [String: Text] = [:]

  init(_ name: String) {
    self.name = name
  }

  /// What is wrong where a text stands in a list already, but for its case; `nil` where it does not.
  static func repetition(
    of text: Text, at position: Int, in list: some Sequence<Text>
  ) -> String? {
    let earlier = list.prefix(position).first { other in
      // Lower case is made only of what may be the same.
      text.count == other.count
        && (text == other || text.string.lowercased() == other.string.lowercased())
    }
    guard let earlier else { return nil }
    return text == earlier
      ? "\(quoted(text.string)) stands twice in one list; remove one"
      : "\(quoted(text.string)) differs from \(quoted(earlier.string)) only in case, and a search "
        + "finds either; remove one"
  }

  /// What is wrong with a spelling, told when it is seen for the first time; `nil` where nothing
  /// is, or has been told.
  ///
  /// Two spellings side by side in one `list`, "air base" and "airbase", are there so that either
  /// is found: that is no mistake.
  mutating func fault(of text: Text, in list: some Sequence<Text>) -> String? {
    guard text.withUTF8({ known.insert((), for: $0) }) else { return nil }
    let string = text.string
    let fold = Spelling.folded(string)
    let look = Spelling.folded(Lookalikes.latin(string))
    let sameFold = folded[fold]
    let sameLook = looks[look]
    if sameFold == nil { folded[fold] = text }
    if sameLook == nil { looks[look] = text }
    let subject = "the \(name) \(quoted(string))"
    if let mixture = Script.mixture(in: string) {
      return "\(subject) mixes \(mixture.usual.rawValue) and \(mixture.other.rawValue) letters in "
        + "one word: \"\(mixture.letter)\" (U+\(hexadecimal(mixture.letter.value, digits: 4))) is "
        + "\(mixture.other.rawValue); write the word in one script"
    }
    if let earlier = sameFold, !list.contains(earlier) {
      return "\(subject) differs from \(quoted(earlier.string)) only in case, accents or spaces; "
        + "write both alike"
    }
    if let earlier = sameLook, sameFold == nil, !list.contains(earlier) {
      return "\(subject) looks like \(quoted(earlier.string)) but is written in other letters; "
        + "write both alike"
    }
    return nil
  }
}
