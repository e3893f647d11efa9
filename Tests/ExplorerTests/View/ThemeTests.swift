import Screen
import Testing

@testable import Explorer

@Suite struct ThemeTests {
  private static let counts = [0, 1, 2, 7, 8, 15, 16, 88, 256, 1 << 24]

  /// A terminal without a colour, or without dim, must still show where the cursor is.
  @Test(arguments: counts)
  func selectionNeedsNoColour(colorCount: Int) {
    let theme = Theme(colorCount: colorCount)
    #expect(theme.selection.attributes.contains(.reverse))
    for style in [Style.plain, theme.faint, theme.match, theme.heading, theme.shared] {
      #expect(style.overlaid(by: theme.selection).attributes.contains(.reverse))
    }
    #expect(theme.match != .plain)
    #expect(theme.heading != .plain)
  }

  @Test(arguments: counts)
  func coloursAreThoseThatTheTerminalHas(colorCount: Int) {
    let theme = Theme(colorCount: colorCount)
    for style in [
      theme.heading, theme.rule, theme.faint, theme.shared, theme.divergent, theme.selection,
      theme.match, theme.key, theme.error,
    ] {
      #expect(style.background == .terminal)
      if case .indexed(let entry) = style.foreground { #expect(Int(entry) < colorCount) }
    }
  }

  @Test(arguments: [0, 8, 256])
  func exactlyTheSelectedCellIsMarked(colorCount: Int) {
    let scenario = Scenario(
      Sketch.dossier("War: a1 b1; = a1 b1"), options: Options(colorCount: colorCount))
    #expect(scenario.marked == "Goal a1")
    #expect(scenario.press("l").marked == "Goal b1")
  }

  @Test func whatIsFoundStandsOutInMonoToo() {
    let scenario = Scenario(
      Sketch.dossier("War: a1 b1; = a1 b1"), options: Options(colorCount: 0)
    ).press("/a1")
    #expect(scenario.text { $0.style.attributes.contains(.underline) }.contains("a1"))
  }

  @Test func asciiDrawsNothingElse() {
    let sketch = "War: a1 b1 a2; Trade: b2; = a1 b1; ≠ a2 b2; context: x1"
    for options in [
      Options(colorCount: 256, isASCII: true), Options(colorCount: 0, ambiguousIsWide: true),
    ] {
      for width in [30, 60, 80, 150] {
        let size = Size(width: width, height: 24)
        for keys in ["", "jj", "<ret>", "?", "/b2", "/foo:", "/b2<ret>f", "%", "G", " "] {
          let scenario = Scenario(Sketch.dossier(sketch), size: size, options: options).press(keys)
          #expect(scenario.picture.utf8.allSatisfy { $0 < 0x80 }, "\(keys) at \(width)")
        }
      }
    }
  }
}
