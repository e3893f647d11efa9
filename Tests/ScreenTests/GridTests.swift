import Screen
import Testing

@Suite struct GridTests {
  private let metrics = TextMetrics()
  private let bold = Style(attributes: .bold)

  @Test func startsBlank() {
    let grid = Grid(size: Size(width: 3, height: 2))
    #expect(grid.rows == ["", ""])
    #expect(grid[2, 1]?.content == .blank)
    #expect(grid[2, 1]?.style == .plain)
    for (x, y) in [(-1, 0), (0, -1), (3, 0), (0, 2), (.max, .min)] {
      #expect(grid[x, y] == nil)
    }
    #expect(grid.row(0).count == 3)
    #expect(grid.row(2).isEmpty && grid.row(-1).isEmpty)
    #expect(Grid(size: Size(width: 0, height: 0)).rows == [])
  }

  @Test func drawsAndClips() {
    var grid = Grid(size: Size(width: 10, height: 5))
    #expect(grid.draw(StyledText("corner"), at: Point(x: 0, y: 0), metrics: metrics) == 6)
    #expect(grid.draw(StyledText("cut off here"), at: Point(x: 4, y: 1), metrics: metrics) == 16)
    #expect(grid.draw(StyledText("left"), at: Point(x: -2, y: 2), metrics: metrics) == 2)
    let clip = Rect(x: 3, y: 3, width: 4, height: 1)
    #expect(
      grid.draw(StyledText("0123456789"), at: Point(x: 0, y: 3), within: clip, metrics: metrics)
        == 10)
    #expect(grid.draw(StyledText("above"), at: Point(x: 0, y: -1), metrics: metrics) == 5)
    #expect(
      grid.draw(StyledText("not there"), at: Point(x: 0, y: 4), within: clip, metrics: metrics) == 9
    )
    #expect(
      grid.rows == [
        "corner",
        "    cut of",
        "ft",
        "   3456",
        "",
      ])
  }

  @Test("A wide cluster is drawn whole or not at all")
  func wideClusters() {
    var grid = Grid(size: Size(width: 5, height: 3))
    grid.draw(StyledText("界界界", bold), at: Point(x: 0, y: 0), metrics: metrics)
    grid.draw(StyledText("界界界", bold), at: Point(x: -1, y: 1), metrics: metrics)
    grid.draw(StyledText("界界", bold), at: Point(x: 0, y: 2), metrics: metrics)
    grid.draw(StyledText("x"), at: Point(x: 1, y: 2), metrics: metrics)
    grid.draw(StyledText("y"), at: Point(x: 2, y: 2), metrics: metrics)
    #expect(grid.rows == ["界界", " 界界", " xy"])
    #expect(grid[4, 0] == grid[0, 1])
    #expect(grid[4, 0]?.style == bold)
    #expect(grid[0, 0]?.content == .cluster("界", width: 2))
    #expect(grid[1, 0]?.content == .continuation)
    // What is left of a cluster keeps its style.
    #expect(grid[0, 2]?.content == .blank && grid[0, 2]?.style == bold)
    #expect(grid[3, 2]?.content == .blank && grid[3, 2]?.style == bold)
  }

  @Test("Spaces, also those that do not break, are blanks")
  func spacesAreBlanks() {
    var grid = Grid(size: Size(width: 4, height: 1))
    grid.draw(StyledText("a\u{a0} b", bold), at: Point(x: 0, y: 0), metrics: metrics)
    #expect(
      grid.row(0).map(\.content) == [
        .cluster("a", width: 1), .blank, .blank, .cluster("b", width: 1),
      ])
  }

  @Test func fills() {
    var grid = Grid(size: Size(width: 6, height: 2))
    for y in 0...1 { grid.draw(StyledText("界界界"), at: Point(x: 0, y: y), metrics: metrics) }
    grid.fill(Rect(x: 1, y: -5, width: 2, height: 6), style: bold)
    #expect(grid.rows == ["    界", "界界界"])
    #expect(grid.row(0).map(\.style) == [.plain, bold, bold, .plain, .plain, .plain])
    grid.fill(Rect(x: 9, y: 0, width: 2, height: 2), style: bold)
    grid.fill(Rect(x: 0, y: 0, width: 0, height: 2), style: bold)
    #expect(grid.rows == ["    界", "界界界"])
  }

  @Test("Styles change, characters stay, and a wide cluster keeps one style")
  func restyles() {
    var grid = Grid(size: Size(width: 6, height: 1))
    let red = Style(foreground: .indexed(1))
    grid.draw(StyledText("界a界b", red), at: Point(x: 0, y: 0), metrics: metrics)
    grid.restyle(Rect(x: 1, y: 0, width: 3, height: 9)) { $0.overlaid(by: bold) }
    let both = red.overlaid(by: bold)
    #expect(grid.rows == ["界a界b"])
    #expect(grid.row(0).map(\.style) == [red, red, both, both, both, red])
  }

  @Test("Far-off places do not trap")
  func extremes() {
    var grid = Grid(size: Size(width: 2, height: 1))
    for x in [Int.min, .max, -1, .max - 1] {
      for y in [Int.min, .max, 0] {
        grid.draw(StyledText("ab"), at: Point(x: x, y: y), metrics: metrics)
        let far = Rect(x: x, y: y, width: .max, height: .max)
        grid.draw(StyledText("ab"), at: Point(x: x, y: 0), within: far, metrics: metrics)
        if x > 0 { grid.fill(far, style: bold) }
      }
    }
    #expect(grid.draw(StyledText("ab"), at: Point(x: .max, y: 0), metrics: metrics) == .max)
    #expect(grid.rows == ["b"])
  }
}
