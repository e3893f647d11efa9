import Testing

@testable import Reports

@Suite struct ShownTextTests {
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
