import Dossiers
import Testing

@testable import Reports

@Suite struct HTMLTests {
  static let references = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ]

  /// Whatever the text, a parser gets it back, and nothing in it can end a value or an element.
  @Test func escapesEverySmallText() {
    let letters = ["<", ">", "&", "\"", "'", "a", ";", "#39", "l", "t", "\u{301}", "é", "/"]
    for text in texts(of: letters, upTo: 3) {
      let markup = HTML.escaped(text)
      #expect(markup.replacing(Self.references).isExactly(text))
      #expect(!markup.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) })
      let bare = markup.replacing(Self.references.map { ($0.0, "") })
      #expect(!bare.unicodeScalars.contains("&"))
    }
  }

  @Test func escapesTextsButNotMarkup() {
    let text = "<b title=\"x\">"
    let inner: HTML = "<i>\(text: text)</i>"
    #expect(inner.markup == "<i>&lt;b title=&quot;x&quot;&gt;</i>")
    #expect(("<p>\(inner)\(Text("&"))\(3)</p>" as HTML).markup == "<p>\(inner.markup)&amp;3</p>")
  }

  /// A literal between the braces of a literal is markup: it once came out as escaped text.
  @Test(arguments: [(true, "<p><b>&lt;</b></p>"), (false, "<p></p>")])
  func takesNestedLiteralsForMarkup(_ isThere: Bool, _ markup: String) {
    let page: HTML = "<p>\(isThere ? "<b>\(text: "<")</b>" : "")</p>"
    #expect(page.markup == markup)
  }

  @Test func showsControlsAndBidirectionalMarks() {
    #expect(HTML(text: "a\u{1b}[m\u{202e}\n").markup == "a^[[m&lt;202e&gt;^J")
  }
}
