import Screen
import Testing

/// Drawing over and over one row, against a row of parts that is repaired after each drawing.
@Suite struct GridOracleTests {
  /// A cell as a part of a cluster; each drawn cluster has a number of its own.
  private enum Part: Equatable {
    case blank(Style)
    case part(Character, index: Int, width: Int, number: Int, Style)
  }

  private let metrics = TextMetrics()
  private let columns = 6
  // The last text is one cluster of three cells.
  private let texts = ["a", "界", "a界b", "界界", "👍🏽x", "a \u{a0}", "क्षि"].map { CleanText(cleaning: $0) }

  @Test("Two texts at every place, the second in every clip")
  func everyOverlap() {
    for first in texts {
      for firstX in [-1, 0, 1, 2] {
        for second in texts {
          for x in -3...columns {
            for clipX in -1...columns {
              for clipWidth in [0, 1, 2, 3, columns + 1] {
                let clip = Rect(x: clipX, y: 0, width: clipWidth, height: 1)
                guard agrees(first, firstX, second, x, clip) else {
                  Issue.record("\(first) at \(firstX), \(second) at \(x) within \(clip)")
                  return
                }
              }
            }
          }
        }
      }
    }
  }

  private func agrees(
    _ first: CleanText, _ firstX: Int, _ second: CleanText, _ x: Int, _ clip: Rect
  ) -> Bool {
    let styles = [Style(attributes: .bold), Style(foreground: .indexed(1))]
    var grid = Grid(size: Size(width: columns, height: 1))
    grid.draw(StyledText(first, styles[0]), at: Point(x: firstX, y: 0), metrics: metrics)
    let end = grid.draw(
      StyledText(second, styles[1]), at: Point(x: x, y: 0), within: clip, metrics: metrics)
    var row = [Part](repeating: .blank(.plain), count: columns)
    draw(first, at: firstX, over: 0..<columns, styles[0], number: 100, on: &row)
    draw(second, at: x, over: clip.minX..<clip.maxX, styles[1], number: 200, on: &row)
    return end == x + metrics.width(of: second) && Array(grid.row(0)).elementsEqual(row, by: isSame)
  }

  private func draw(
    _ text: CleanText, at start: Int, over columns: Range<Int>, _ style: Style, number: Int,
    on row: inout [Part]
  ) {
    var x = start
    for (offset, character) in text.string.enumerated() {
      let width = metrics.width(of: character)
      for index in 0..<width where columns.contains(x + index) && row.indices.contains(x + index) {
        let isBlank = character == " " || character == "\u{a0}"
        row[x + index] =
          isBlank
          ? .blank(style)
          : .part(character, index: index, width: width, number: number + offset, style)
      }
      x += width
    }
    repair(&row)
  }

  /// Makes blanks of the clusters that are not whole.
  private func repair(_ row: inout [Part]) {
    let numbers = row.map { if case .part(_, _, _, let number, _) = $0 { number } else { 0 } }
    row = row.map { part in
      guard case .part(_, _, let width, let number, let style) = part else { return part }
      return numbers.count { $0 == number } == width ? part : .blank(style)
    }
  }

  private func isSame(_ cell: Grid.Cell, _ part: Part) -> Bool {
    switch part {
    case .blank(let style): cell.content == .blank && cell.style == style
    case .part(let character, 0, let width, _, let style):
      cell.content == .cluster(character, width: width) && cell.style == style
    case .part(_, _, _, _, let style): cell.content == .continuation && cell.style == style
    }
  }
}
