import Screen
import Testing

@Suite struct StyledTextTests {
  private let bold = Style(attributes: .bold)
  private let red = Style(foreground: .indexed(1))

  @Test func runsAreJoinedAndNeverEmpty() {
    var text = StyledText("a", bold)
    text.append("", red)
    text.append("b", bold)
    text += StyledText("c") + StyledText("d") + StyledText()
    #expect(text.runs == [.init(text: "ab", style: bold), .init(text: "cd", style: .plain)])
    #expect(text.text == "abcd")
    #expect(StyledText("", bold).isEmpty)
    #expect(StyledText("", bold) == StyledText())
    #expect(text == StyledText("a", bold) + StyledText("b", bold) + StyledText("cd"))
  }

  @Test func overlayingAll() {
    let text = StyledText("a", bold) + StyledText("b")
    #expect(
      text.overlaying(red).runs == [
        .init(text: "a", style: Style(foreground: .indexed(1), attributes: .bold)),
        .init(text: "b", style: red),
      ])
  }

  @Test("Overlays of every two ranges, against one that asks each byte")
  func overlayingRanges() {
    let texts: [StyledText] = [
      StyledText(), StyledText("abcd"), StyledText("ab", bold) + StyledText("cd"),
      StyledText("é", bold) + StyledText("e\u{301}x"), StyledText("a") + StyledText("界🇫🇷", bold),
      // A cluster of two runs.
      StyledText("🇫", bold) + StyledText("🇷"),
    ]
    for text in texts {
      let bounds = [-3, 0, 1, 2, 3, 4, 5, 99]
      let ranges = bounds.flatMap { low in bounds.filter { $0 >= low }.map { low..<$0 } }
      for first in ranges {
        for second in ranges {
          let result = text.overlaying(red, on: [first, second])
          guard styles(of: result) == overlaid(text, [first, second]), result.text == text.text
          else {
            Issue.record("\(text) \(first) \(second)")
            return
          }
        }
      }
    }
  }

  /// The style of each byte.
  private func styles(of text: StyledText) -> [Style] {
    text.runs.flatMap { run in run.text.string.utf8.map { _ in run.style } }
  }

  private func overlaid(_ text: StyledText, _ ranges: [Range<Int>]) -> [Style] {
    var styles = styles(of: text)
    var offset = 0
    for character in text.text.string {
      let cluster = offset..<offset + character.utf8.count
      if ranges.contains(where: { range in cluster.contains { range.contains($0) } }) {
        for byte in cluster { styles[byte] = styles[byte].overlaid(by: red) }
      }
      offset = cluster.upperBound
    }
    return styles
  }
}
