import Screen

/// Strings of the DOT language, in which no text from outside can mean anything but itself.
///
/// Graphviz reads a quoted string three times: as a string (`\"`), as a label (`\n`, `\l`, `\N` and
/// others; `\\` is a backslash) and as text with entities (`&lt;`).
enum DOTText {
  /// Lines as one quoted string, one below the other.
  static func quoted(_ lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
  }

  /// A text as one quoted string, cleaned, its paragraphs below each other.
  static func quoted(_ raw: String) -> String {
    quoted(ShownText.paragraphs(raw))
  }

  private static func escaped(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\"": text.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// Wraps a text at spaces and, where a word is longer than a line, between characters.
  ///
  /// The widths are a terminal's, in cells: Graphviz's fonts are not known here.
  static func wrapped(_ raw: String, to width: Int) -> [String] {
    let metrics = TextMetrics()
    var lines: [String] = []
    for paragraph in ShownText.paragraphs(raw) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let wordWidth = metrics.width(of: CleanText(cleaning: String(word)))
        if used > 0, used + 1 + wordWidth > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        if used > 0 {
          line += " "
          used += 1
        }
        for character in word {
          let own = metrics.width(of: CleanText(cleaning: String(character)))
          if used > 0, used + own > width {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(character)
          used += own
        }
      }
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }
}
