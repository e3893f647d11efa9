import Screen

/// Text from a dossier as a page shows it: clean, as for a terminal, and cut into paragraphs.
enum ShownText {
  /// One line; line breaks in it are shown as codes.
  static func line(_ raw: String) -> String { CleanText(cleaning: raw).string }

  /// The paragraphs of a text of several lines, without empty ones.
  static func paragraphs(_ raw: String) -> [String] {
    CleanText.paragraphs(cleaning: raw).map(\.string).filter { !$0.isEmpty }
  }
}
