/// Finds in a text the places for whose sake a query matches it.
package struct Highlighter: Sendable {
  private let terms: [TextTerm]

  /// Takes the words and phrases that a query wants; those that it does not want (`!`) never
  /// show.
  package init(_ query: Query) {
    terms = query.textTerms
  }

  /// The matches in one text.
  ///
  /// - Parameters:
  ///   - text: A title, summary, tag, party or place exactly as the dossier has it, and whole:
  ///     where it begins and ends counts.
  ///   - field: Which of them it is.
  /// - Returns: Ranges of UTF-8 offsets in `text`, never empty, rising and apart: what touches is
  ///   one range.
  /// - Complexity: O(*n*) in the text for each pattern, as long as matches are few.
  package func ranges(in text: String, field: TextField) -> [Range<Int>] {
    guard !terms.isEmpty, !text.isEmpty else { return [] }
    let mapped = MappedText(text)
    return terms.flatMap { $0.match(in: mapped, field: field)?.ranges ?? [] }.merged()
  }
}
