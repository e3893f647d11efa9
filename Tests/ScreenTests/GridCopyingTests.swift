import Screen
import SeededRandom
import Testing

/// A grid drawn over another, against its cells drawn one by one.
@Suite struct GridCopyingTests {
  private let metrics = TextMetrics()
  private let texts = ["a", "ab c", "≠", "界", "e\u{301}", "👍🏽x", "क्षि", "界界"].map {
    CleanText(cleaning: $0)
  }
  private let styles = [Style.plain, Style(attributes: .bold), Style(foreground: .indexed(3))]

  private func random(_ size: Size, _ random: inout SeededGenerator) -> Grid {
    var grid = Grid(size: size)
    for _ in 0..<random.next(below: 7) {
      grid.draw(
        StyledText(random.pick(texts), random.pick(styles)),
        at: Point(x: random.next(below: size.width + 2) - 1, y: random.next(below: size.height)),
        metrics: metrics)
    }
    return grid
  }

  @Test func isItsCellsDrawnOneByOne() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4_000 {
      var grid = self.random(Size(width: 8, height: 2), &random)
      let picture = self.random(Size(width: 5, height: 2), &random)
      let origin = Point(x: random.next(below: 14) - 5, y: random.next(below: 4) - 2)
      let clip =
        random.next(below: 2) == 0
        ? nil
        : Rect(
          x: random.next(below: 8) - 1, y: random.next(below: 2), width: random.next(below: 8),
          height: 1 + random.next(below: 2))
      var expected = grid
      for y in 0..<2 {
        for (x, cell) in picture.row(y).enumerated() {
          let text: CleanText
          switch cell.content {
          case .blank: text = " "
          case .cluster(let character, _): text = CleanText(cleaning: String(character))
          case .continuation: continue
          }
          let point = Point(x: origin.x + x, y: origin.y + y)
          expected.draw(StyledText(text, cell.style), at: point, within: clip, metrics: metrics)
        }
      }
      grid.draw(picture, at: origin, within: clip)
      #expect(grid == expected)
      #expect(grid.rows == expected.rows)
    }
  }

  @Test func mayBeFarOff() {
    var grid = Grid(size: Size(width: 2, height: 1))
    let picture = Grid(size: Size(width: 3, height: 3))
    for x in [Int.min, .max, -3, 2] {
      for y in [Int.min, .max, 0] { grid.draw(picture, at: Point(x: x, y: y)) }
    }
    #expect(grid == Grid(size: grid.size))
  }
}
