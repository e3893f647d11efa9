/// Words to look for: a substring, folded, and by smart case with or without regard to case.
///
/// Two spellings that find the same are equal: `Île` and `I` + `̂le`, not `île`.
package struct Pattern: Sendable, Hashable {
  /// Whether the typed text has an upper-case letter, and case therefore counts.
  package let isCaseSensitive: Bool
  let folded: FoldedText

  /// Folds `text`, which is all literal: what operators mean is settled by then.
  package init(_ text: String) {
    let folded = FoldedText(text)
    self.folded = folded
    isCaseSensitive = (0..<folded.count).contains { folded.cases[$0] == .upper }
  }

  /// Whether nothing is left to look for, as in a lone diacritic.
  package var isEmpty: Bool { folded.count == 0 }

  /// The folded text, for descriptions and tests.
  package var description: String { String(decoding: folded.bytes, as: UTF8.self) }
}
