/// Words to look for, folded, and by smart case with or without regard to case.
///
/// Two spellings that find the same are equal: `Île` and `I` + `̂le`, not `île`.
package struct Pattern: Sendable, Hashable {
  /// Where in a single text (a title, a summary, one tag…) the words are to stand.
  package enum Place: Sendable, Hashable, CaseIterable {
    /// `word`: anywhere, in one piece.
    case anywhere
    /// `^word`: the text begins with it.
    case start
    /// `word$`: the text ends with it.
    case end
    /// `^word$`: the text is nothing else.
    case whole
    /// `~word`: its characters in this order, others between them.
    case scattered
  }

  package let place: Place
  /// Whether the typed text has an upper-case letter, and case therefore counts.
  package let isCaseSensitive: Bool
  let folded: FoldedText

  /// Folds `text`, which is all literal: what operators mean is settled by then.
  package init(_ text: String, at place: Place = .anywhere) {
    let folded = FoldedText(text)
    self.place = place
    self.folded = folded
    isCaseSensitive = (0..<folded.count).contains { folded.cases[$0] == .upper }
  }

  /// Whether nothing is left to look for, as in a lone diacritic.
  package var isEmpty: Bool { folded.count == 0 }

  /// The folded text, for descriptions and tests.
  package var description: String { String(decoding: folded.bytes, as: UTF8.self) }

  var isAtStart: Bool { place == .start || place == .whole }
  var isAtEnd: Bool { place == .end || place == .whole }
}
