/// A text as fuzzy matching sees it: folded letters with what is known of each.
struct FuzzyText {
  struct Letter: Hashable {
    /// What the character folds to, or a part of that.
    let scalar: Unicode.Scalar
    let letterCase: LetterCase
    let characterClass: CharacterClass
  }

  private(set) var letters: [Letter] = []
  /// For each letter where, in the raw text, the whole character (grapheme cluster) is that it
  /// comes from: UTF-8 offsets; empty where the raw text is not known.
  private(set) var sources: [Range<Int>] = []

  init() {}

  init(_ text: String) {
    var start = 0
    for character in text {
      let end = start + character.utf8.count
      for scalar in character.unicodeScalars {
        let characterClass = CharacterClass(scalar)
        Folding.fold(scalar) { folded, letterCase in
          append(folded, letterCase, characterClass)
          sources.append(start..<end)
        }
      }
      start = end
    }
  }

  mutating func append(
    _ scalar: Unicode.Scalar, _ letterCase: LetterCase, _ characterClass: CharacterClass
  ) {
    letters.append(
      Letter(scalar: scalar, letterCase: letterCase, characterClass: characterClass))
  }

  /// How many letters are left without the white space at both ends: of two equal matches that in
  /// the shorter text comes first.
  var trimmedCount: Int {
    guard let first = letters.firstIndex(where: { $0.characterClass != .white }),
      let last = letters.lastIndex(where: { $0.characterClass != .white })
    else { return 0 }
    return last - first + 1
  }
}
