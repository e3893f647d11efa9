import Screen
import Testing

@Suite struct AnsiTextTests {
  private let metrics = TextMetrics()

  @Test("Colours, as far as the terminal has them")
  func colours() {
    var grid = Grid(size: Size(width: 5, height: 3))
    let red = Style(foreground: .indexed(1), attributes: .bold)
    grid.draw(StyledText("界", red) + StyledText("x"), at: Point(x: 0, y: 0), metrics: metrics)
    let odd = Style(foreground: .indexed(200), background: .indexed(12))
    grid.draw(StyledText("y ", odd), at: Point(x: 0, y: 1), metrics: metrics)
    #expect(
      lines(grid, colorCount: 256) == [
        "^[[0;1;31m界^[[0mx", "^[[0;38;5;200;104my ^[[0m", "", "",
      ])
    #expect(lines(grid, colorCount: 16) == ["^[[0;1;31m界^[[0mx", "^[[0;104my ^[[0m", "", ""])
    #expect(lines(grid, colorCount: 8) == ["^[[0;1;31m界^[[0mx", "y", "", ""])
    #expect(lines(grid, colorCount: 0) == ["^[[0;1m界^[[0mx", "y", "", ""])
  }

  @Test("Attributes that show on blanks keep them")
  func unseenBlanks() {
    for (attributes, expected) in [
      (Style.Attributes.reverse, "^[[0;7m  ^[[0m"),
      (.underline, "^[[0;4m  ^[[0m"),
      (.bold, ""), ([.dim, .italic], ""),
    ] {
      var grid = Grid(size: Size(width: 2, height: 1))
      grid.fill(Rect(x: 0, y: 0, width: 2, height: 1), style: Style(attributes: attributes))
      #expect(lines(grid, colorCount: 8) == [expected, ""])
    }
  }

  @Test func everyAttribute() {
    var grid = Grid(size: Size(width: 2, height: 1))
    let style = Style(
      foreground: .indexed(9), background: .indexed(0),
      attributes: [.bold, .dim, .italic, .underline, .reverse])
    grid.draw(StyledText("ab", style), at: Point(x: 0, y: 0), metrics: metrics)
    #expect(lines(grid, colorCount: 16) == ["^[[0;1;2;3;4;7;91;40mab^[[0m", ""])
  }

  /// The lines, with their escape sequences to be seen; the last is what follows the last newline.
  private func lines(_ grid: Grid, colorCount: Int) -> [String] {
    CleanText.paragraphs(cleaning: AnsiText.ansi(grid, colorCount: colorCount)).map(\.string)
  }
}
