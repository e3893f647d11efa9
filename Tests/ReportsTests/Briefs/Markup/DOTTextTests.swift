import Testing

@testable import Reports

@Suite struct DOTTextTests {
  /// Reads a quoted string as Graphviz does: as a string, as a label, as text with references.
  private func plain(_ quoted: String) -> String? {
    guard quoted.hasPrefix("\""), quoted.hasSuffix("\""), quoted.count > 1 else { return nil }
    let inside = String(quoted.unicodeScalars.dropFirst().dropLast().map { Character($0) })
    var isEscaped = false
    for scalar in inside.unicodeScalars {
      if scalar == "\"", !isEscaped { return nil }
      isEscaped = scalar == "\\" && !isEscaped
    }
    // `\\` stays as it is in the first reading, so `\"` is looked for beside it.
    let string = inside.replacing([("\\\\", "\\\\"), ("\\\"", "\"")])
    let label = string.replacing([
      ("\\\\", "\\"), ("\\n", "\n"), ("\\l", "<l>"), ("\\N", "<N>"), ("\\G", "<G>"),
    ])
    return label.replacing([("&amp;", "&"), ("&lt;", "<"), ("&quot;", "\"")])
  }

  @Test func escapesEverySmallText() {
    let letters = ["\"", "\\", "n", "l", "N", "&", "lt;", "<", "amp;", "a"]
    for text in texts(of: letters, upTo: 4) where !text.isEmpty {
      #expect(plain(DOTText.quoted(text)) == text)
    }
    #expect(DOTText.quoted("") == "\"\"")
  }

  @Test func putsParagraphsBelowEachOther() {
    #expect(DOTText.quoted("a\nb\u{1b}") == "\"a\\nb^[\"")
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("水の町 a", 4, ["水の", "町 a"]), ("a\nb", 9, ["a", "b"]), ("", 9, []), ("a b", 1, ["a", "b"]),
    ("می‌خواهد", 20, ["می‌خواهد"]), ("水", 1, ["水"]),
  ])
  func wraps(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(DOTText.wrapped(text, to: width) == lines)
  }
}
