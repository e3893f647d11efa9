import Screen
import Testing

@testable import Reports

@Suite struct ShownTextTests {
  private static let joiners: [Unicode.Scalar] = ["\u{200c}", "\u{200d}", "\u{fe0e}", "\u{fe0f}"]

  /// Without its joiners, shown text is the clean text of the raw one without its joiners.
  @Test func differsFromCleanTextInJoinersAlone() {
    let letters = [
      "a", "\u{200c}", "\u{fe0f}", "\u{301}", "\u{202e}", "\u{1b}", " ", "क", "्", "<",
    ]
    for text in texts(of: letters, upTo: 4) {
      let shown = ShownText.line(text)
      #expect(without(shown).isExactly(withoutCodes(text)))
      let run = shown.unicodeScalars.split { !Self.joiners.contains($0) }.map(\.count).max() ?? 0
      #expect(run <= ShownText.mostJoiners)
    }
  }

  private func without(_ text: String) -> String {
    text.replacing(Self.joiners.map { (String($0), "") })
  }

  /// The clean text of `raw` without the joiners that may stand.
  private func withoutCodes(_ raw: String) -> String {
    var kept = String.UnicodeScalarView()
    var run = 0
    for scalar in raw.unicodeScalars {
      run = Self.joiners.contains(scalar) ? run + 1 : 0
      if run == 0 || run > ShownText.mostJoiners { kept.append(scalar) }
    }
    return CleanText(cleaning: String(kept)).string
  }

  @Test(arguments: [
    "می‌خواهد", "👩‍👩‍👧‍👦", "🏔️", "1️⃣", "क्‍ष", "Вода · 水 — é",
  ])
  func keepsWhatIsWritten(_ text: String) {
    #expect(ShownText.line(text).isExactly(text))
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\nb\r\n\r\nc\u{2029}d\n", ["a", "b", "c", "d"]),
    ("a\rb", ["a^Mb"]), ("\u{202e}", ["<202e>"]),
  ])
  func cutsParagraphs(_ text: String, _ paragraphs: [String]) {
    #expect(ShownText.paragraphs(text) == paragraphs)
  }
}
