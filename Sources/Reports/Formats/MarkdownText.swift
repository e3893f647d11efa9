package import Screen

/// Text that Markdown shows as it is: nothing in it is markup (CommonMark 0.31 and the tables of
/// GitHub's dialect).
package enum MarkdownText {
  /// What begins markup anywhere in a line.
  ///
  /// A `!` means something only before `[`, which is escaped.
  private static let markup: Set<Character> = [
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
    var escaped = ""
    for character in text.string {
      if markup.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return CleanText(cleaning: startsLine ? escapingStart(escaped) : escaped)
  }

  /// `- `, `+ `, `=`, `1.` and `1)` begin a list or make a heading of the line before.
  private static func escapingStart(_ text: String) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let mark = text.dropFirst(digits.count).first
    let isMarkup = digits.isEmpty ? "-+=".contains(mark ?? " ") : ".)".contains(mark ?? " ")
    return isMarkup ? digits + "\\" + text.dropFirst(digits.count) : text
  }
}
