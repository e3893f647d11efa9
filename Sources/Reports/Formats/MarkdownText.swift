package import Screen

/// Text that Markdown shows as it is: nothing in it is markup (CommonMark 0.31 and the tables of
/// GitHub's dialect).
package enum MarkdownText {
  /// What begins markup anywhere in a line.
  ///
  /// A `!` means something only before `[`, which is escaped.
  private static let markup: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$",
  ]

  /// The text with a backslash before every character that begins markup within a line, also in a
  /// cell of a table.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - startsLine: Whether it will stand at a line's beginning, where a list or a heading could
  ///     begin.
  /// - Returns: The same text as Markdown.
  package static func escaped(_ text: CleanText, startsLine: Bool = false) -> CleanText {
    // By scalar: to a reader of Markdown a `*` with an accent on it is still a `*`.
    var escaped = String.UnicodeScalarView()
    for scalar in text.string.unicodeScalars {
      if markup.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return CleanText(cleaning: startsLine ? escapingStart(String(escaped)) : String(escaped))
  }

  /// `- `, `+ `, `=`, `1.` and `1)` begin a list or make a heading of the line before.
  private static func escapingStart(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    let marks: [Unicode.Scalar] = digits.isEmpty ? ["-", "+", "="] : [".", ")"]
    guard let mark = rest.first, marks.contains(mark) else { return text }
    return String(digits) + "\\" + String(rest)
  }
}
