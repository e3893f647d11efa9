import Screen
import Testing

/// Cutting text off, and filling it up.
@Suite struct FittingTests {
  private let metrics = TextMetrics()
  private let bold = Style(attributes: .bold)

  @Test(arguments: [
    ("abcd", 5, "abcd"), ("abcd", 4, "abcd"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""),
    ("abcd", -1, ""), ("", 0, ""), ("界界界", 6, "界界界"), ("界界界", 5, "界界…"), ("界界界", 4, "界…"),
    ("界界界", 2, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func clips(_ text: String, _ width: Int, _ expected: String) {
    let clipped = StyledText(CleanText(cleaning: text)).clipped(to: width, metrics: metrics)
    #expect(clipped.text.string == expected)
  }

  @Test("The ellipsis looks like what it replaces")
  func ellipsisStyle() {
    let text = StyledText("ab", bold) + StyledText("cd")
    #expect(text.clipped(to: 3, metrics: metrics) == StyledText("ab", bold) + StyledText("…"))
    #expect(text.clipped(to: 2, metrics: metrics) == StyledText("a…", bold))
    #expect(text.clipped(to: 4, metrics: metrics) == text)
  }

  @Test("An ellipsis that does not fit is left out")
  func wideEllipsis() {
    let text = StyledText("abcd")
    let wide = TextMetrics(ambiguousIsWide: true)
    #expect(text.clipped(to: 3, metrics: wide).text == "a…")
    #expect(text.clipped(to: 1, metrics: wide).text == "a")
    #expect(text.clipped(to: 3, metrics: metrics, ellipsis: "...").text == "...")
    #expect(text.clipped(to: 2, metrics: metrics, ellipsis: "...").text == "ab")
    #expect(text.clipped(to: 2, metrics: metrics, ellipsis: "").text == "ab")
  }

  @Test("Every cut of every split of a text: as wide as can be, and no wider")
  func everyCut() {
    let characters = ["a", "界", "e\u{301}", "👍🏽", "b"].map { CleanText(cleaning: $0) }
    for split in 0...characters.count {
      let text =
        StyledText(characters[..<split].joined(), bold) + StyledText(characters[split...].joined())
      for width in 0...8 {
        let clipped = text.clipped(to: width, metrics: metrics)
        let fitting = (0...characters.count).last { count in
          metrics.width(of: characters[..<count].joined()) <= width - 1
        }
        let expected =
          width >= 7 ? text.text : width < 1 ? "" : characters[..<(fitting ?? 0)].joined() + "…"
        #expect(clipped.text == expected)
        #expect(metrics.width(of: clipped) <= width)
      }
    }
  }

  @Test func pads() {
    #expect(
      StyledText("界", bold).padded(to: 4, metrics: metrics).runs
        == [.init(text: "界", style: bold), .init(text: "  ", style: .plain)])
    #expect(StyledText("界").padded(to: 1, metrics: metrics).text == "界")
    #expect(StyledText().padded(to: -1, metrics: metrics).isEmpty)
  }
}
