/// The letters that a text must have in this order, with anything between them.
package struct FuzzyPattern: Sendable, Hashable {
  struct Letter: Sendable, Hashable {
    let scalar: Unicode.Scalar
    let letterCase: LetterCase
  }

  let letters: [Letter]
  /// Whether the pattern has an upper-case letter, and case therefore counts.
  package let isCaseSensitive: Bool

  package init(_ pattern: Pattern) {
    var letters: [Letter] = []
    var position = 0
    for scalar in pattern.description.unicodeScalars {
      letters.append(Letter(scalar: scalar, letterCase: pattern.folded.cases[position]))
      position += UTF8.width(scalar)
    }
    self.letters = letters
    isCaseSensitive = pattern.isCaseSensitive
  }

  /// The best match in one text, a title, summary, tag, party or place exactly as the dossier has
  /// it; `nil` where it lacks the letters in this order.
  ///
  /// - Returns: The score, and for each letter of the pattern the whole character (grapheme cluster)
  ///   in which it was found, as UTF-8 offsets in `text`; rising, twice the same where two letters
  ///   are in one character (the `ss` of ß).
  /// - Complexity: O(*n* · *m*).
  package func match(in text: String) -> FuzzyMatch? {
    let text = FuzzyText(text)
    return FuzzyScorer.alignment(of: self, in: text).map { alignment in
      FuzzyMatch(
        score: alignment.score, ranges: alignment.positions.map { text.sources[$0] },
        textLength: text.trimmedCount)
    }
  }

  /// Whether the letter of the pattern at `position` may stand for a letter of a text.
  func matches(_ letter: FuzzyText.Letter, at position: Int) -> Bool {
    let wanted = letters[position]
    return wanted.scalar == letter.scalar
      && (!isCaseSensitive || wanted.letterCase.agrees(with: letter.letterCase))
  }
}
