import SeededRandom
import Testing

@testable import Screen

/// What a terminal is told of a grid, against the grid's cells.
@Suite struct GridPiecesTests {
  private let metrics = TextMetrics()
  private let size = Size(width: 9, height: 2)
  private let texts = ["a", "ab c", "≠", "界", "e\u{301}", "👍🏽x", "क्षि", " ", "a\u{a0}"].map {
    CleanText(cleaning: $0)
  }
  private let styles = [Style.plain, Style(attributes: .bold), Style(foreground: .indexed(0))]

  private func draw(_ count: Int, on grid: inout Grid, _ random: inout SeededGenerator) {
    for _ in 0..<count {
      let text = StyledText(
        texts[random.next(below: texts.count)], styles[random.next(below: styles.count)])
      let point = Point(x: random.next(below: 11) - 1, y: random.next(below: 2))
      grid.draw(text, at: point, metrics: metrics)
    }
  }

  @Test func changesAreWhereCellsDiffer() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      var old = Grid(size: size)
      draw(random.next(below: 5), on: &old, &random)
      // What differs only in what was overwritten, or in the order of drawing, is the same.
      var new = random.next(below: 2) == 0 ? old : Grid(size: size)
      draw(random.next(below: 5), on: &new, &random)
      var isSame = true
      for y in 0..<size.height {
        let (before, after) = (old.row(y), new.row(y))
        let expected = CellDifference.runs(width: size.width) {
          before[$0] != after[$0]
        } isContinuation: {
          after[$0].content == .continuation
        }
        isSame = isSame && expected.isEmpty
        #expect(new.changes(since: old, inRow: y) == expected)
      }
      #expect((old == new) == isSame)
    }
    #expect(Grid(size: size).changes(since: Grid(size: size), inRow: 2) == [])
  }

  @Test func piecesAreTheCellsInOrder() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      var grid = Grid(size: size)
      draw(random.next(below: 6), on: &grid, &random)
      let start = random.next(below: 11) - 1
      let columns = start..<start + random.next(below: 11)
      var cells: [Int: Grid.Cell] = [:]
      grid.forEachPiece(inRow: 1, columns) { x, piece, style in
        switch piece {
        case .scalars(let values):
          for (offset, value) in values.enumerated() {
            let content = Unicode.Scalar(value).map { scalar -> Grid.Content in
              scalar == " " ? .blank : .cluster(Character(scalar), width: 1)
            }
            cells[x + offset] = Grid.Cell(content: content ?? .continuation, style: style)
          }
        case .cluster(let character, let width):
          cells[x] = Grid.Cell(content: .cluster(character, width: width), style: style)
        }
      }
      for (x, cell) in grid.row(1).enumerated() {
        let isDrawn = columns.contains(x) && cell.content != .continuation
        #expect(cells[x] == (isDrawn ? cell : nil))
      }
    }
  }

  @Test func stylesKeepTheirParts() {
    let colors = [Color.terminal, .indexed(0), .indexed(255)]
    for foreground in colors {
      for background in colors {
        for attributes in [Style.Attributes(), .bold, [.dim, .reverse, .italic, .underline]] {
          var style = Style(
            foreground: foreground, background: background, attributes: attributes)
          #expect(style.foreground == foreground && style.background == background)
          #expect(style.attributes == attributes)
          style.foreground = .indexed(7)
          style.background = .terminal
          style.attributes = .italic
          #expect(style == Style(foreground: .indexed(7), attributes: .italic))
        }
      }
    }
  }
}
