import Testing

@testable import Reports

@Suite struct MarkdownTests {
  /// Reads escapes and references back, as CommonMark does.
  private func plain(_ markdown: String) -> String {
    markdown.replacing(
      [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")]
        + "\\`*_[]~|$#:.".unicodeScalars.map { ("\\\($0)", String($0)) })
  }

  private func trimmed(_ text: String) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let start = text.unicodeScalars.drop(while: isBlank)
    return String(start.reversed().drop(while: isBlank).reversed().map { Character($0) })
  }

  @Test func escapesEverySmallText() {
    let letters = [
      "\\", "`", "*", "_", "[", "]", "<", "&", "|", ":", ".", "w", " ", "#", "\u{301}",
    ]
    for text in texts(of: letters, upTo: 3) {
      let markdown = Markdown.escaped(text)
      #expect(Array(plain(markdown).unicodeScalars) == Array(trimmed(text).unicodeScalars))
      // What is left without the escapes has no sign that means something inside a line.
      let bare = markdown.replacing(
        "\\`*_[]~|$#:.".unicodeScalars.map { ("\\\($0)", "") } + [("&amp;", ""), ("&lt;", "")])
      #expect(!bare.unicodeScalars.contains { "\\`*_[]<&|#".unicodeScalars.contains($0) })
    }
  }

  @Test(arguments: [
    ("Goal: peace at 10:30", "Goal: peace at 10\\:30"),
    ("see https://evil.example", "see https\\://evil.example"),
    ("www.evil.example, WWW.x", "www\\.evil.example, WWW\\.x"),
    (":tada: #12 $x$ ~no~", "\\:tada: \\#12 \\$x\\$ \\~no\\~"),
    ("| a | <b>", "\\| a \\| &lt;b&gt;"), ("\u{a0} bold? ", "bold?"), ("", ""), (" \t ", "^I"),
  ])
  func escapesWhatGitHubWouldRead(_ text: String, _ markdown: String) {
    #expect(Markdown(text: text).source == markdown)
  }

  @Test func joinsParagraphsByBreaks() {
    #expect(Markdown(paragraphs: "a\r\n\nb|\u{2028}c").source == "a<br>b\\|<br>c")
  }

  @Test func linksAddresses() throws {
    let address = try #require(WebAddress("https://example.org/a_(b)?c&d"))
    let source: Markdown = "\(address)"
    #expect(
      source.source
        == "[https\\://example.org/a\\_(b)?c&amp;d](<https\\://example.org/a\\_(b)?c&amp;d>)")
  }
}
