import Dossiers
import Screen

/// Cells of the board: their text, their mark, and how the selected one looks.
extension Painter {
  /// Where a cell's mark and text begin, how wide its text is, and its first line on the screen.
  struct Cell {
    let mark: Int
    let text: Int
    let width: Int
    let y: Int
    var hanging = 0
  }

  func isOnBoard(_ y: Int) -> Bool {
    y >= layout.board.minY && y < layout.board.maxY
  }

  /// Draws the lines of a cell, as far as they are on the board.
  mutating func paintCell(
    _ lines: [StyledText], _ cell: Cell, holding selection: Selection?, isFound: Bool
  ) {
    let isSelected = selection != nil && selection == state.place.selection
    if let selection, state.results.matches != nil, state.results.isMatch(selection),
      isOnBoard(cell.y)
    {
      // A hit in a summary or a tag shows nothing in the title: the mark tells it from its
      // counterpart, which is as readable.
      grid.draw(
        StyledText(glyphs.hit, theme.divergent), at: Point(x: cell.mark, y: cell.y),
        metrics: metrics)
    }
    for (number, line) in lines.enumerated() where isOnBoard(cell.y + number) {
      let y = cell.y + number
      let indent = number == 0 ? 0 : cell.hanging
      let styled = isFound ? line : line.overlaying(theme.faint)
      draw(styled, x: cell.text + indent, y: y, width: cell.width - indent)
      if isSelected {
        grid.draw(
          StyledText(glyphs.mark, theme.key), at: Point(x: cell.mark, y: y), metrics: metrics)
        select(Rect(x: cell.text, y: y, width: cell.width, height: 1))
      }
    }
    if isSelected { putCursor(cell, height: lines.count) }
  }

  /// Puts the terminal's cursor on the first line of a cell that is on the board.
  ///
  /// Of a row that is taller than the board, a part may be read in which the selected cell has no
  /// line: then the mark stands at the edge beyond which it is.
  private mutating func putCursor(_ cell: Cell, height: Int) {
    let board = layout.board
    let edge =
      cell.y + height <= board.minY ? board.minY : cell.y >= board.maxY ? board.maxY - 1 : nil
    if let edge {
      grid.draw(
        StyledText(glyphs.mark, theme.key), at: Point(x: cell.mark, y: edge), metrics: metrics)
    }
    cursor = Point(x: cell.text, y: edge ?? max(cell.y, board.minY))
  }

  /// Makes cells look selected.
  mutating func select(_ rect: Rect) {
    let style = theme.selection
    grid.restyle(rect) { $0.overlaid(by: style) }
  }

  /// Draws a row without columns: one side below the other, or one side alone.
  mutating func paintStack(_ row: Int, _ rows: BoardRowLayout, y: Int) {
    let pair = state.comparison.rows[row]
    let isFound = rows.text.isRowFound(row)
    let isSingle = rows.arrangement == .single
    if isSingle, pair.item(on: rows.side) == nil { return }
    var y = y
    for side in isSingle ? [rows.side] : Side.allCases {
      let lines = rows.lines(side, ofRow: row)
      if isOnBoard(y) {
        if side == .left || isSingle {
          draw(twoSigns(ofRow: row, isFound: isFound), x: 2, y: y, width: 2)
        }
        if !isSingle {
          draw(
            StyledText(rows.tag(side), theme.faint), x: 5, y: y, width: rows.tagWidth)
        }
      }
      let item = pair.item(on: side)
      paintCell(
        lines,
        Cell(
          mark: 1, text: rows.textColumn, width: layout.board.width - rows.textColumn - 1, y: y,
          hanging: rows.hanging(side, ofRow: row)),
        holding: item.map(Selection.item), isFound: isFound)
      y += lines.count
    }
  }

  /// The two signs of a stacked row, faint where they tie no two items of it.
  private func twoSigns(ofRow row: Int, isFound: Bool) -> StyledText {
    let kinds = state.comparison.kinds(ofRow: row)
    let tying = isFound ? state.comparison.kinds(tyingRow: row) : []
    let shared: CleanText = kinds.contains(.shared) ? glyphs.shared : " "
    let divergent: CleanText = kinds.contains(.divergent) ? glyphs.divergent : " "
    return StyledText(shared, tying.contains(.shared) ? theme.shared : theme.faint)
      + StyledText(divergent, tying.contains(.divergent) ? theme.divergent : theme.faint)
  }

  /// The names of the actors over their columns.
  mutating func paintColumnHeads() {
    let heads = layout.columnHeads
    guard heads.height > 0 else { return }
    let rows = state.rowLayout
    let y = heads.minY
    if rows.hasColumns {
      let (left, right) = (rows.columns.left, rows.columns.right)
      draw(head(.left), x: left.mark, y: y, width: left.width + left.text - left.mark)
      draw(head(.right), x: right.text, y: y, width: right.width)
      for x in [rows.columns.gutter, rows.columns.gutter + BoardColumns.gutterWidth - 1] {
        draw(StyledText(glyphs.vertical, theme.rule), x: x, y: y, width: 1)
      }
    } else {
      let other = CleanText(
        cleaning: state.comparison.actor(on: state.place.side.opposite).name.string)
      let line = head(state.place.side) + StyledText("  Tab: \(other)", theme.faint)
      draw(line, x: 1, y: y, width: heads.width - 2)
    }
  }

  private func head(_ side: Side) -> StyledText {
    StyledText(CleanText(cleaning: state.comparison.actor(on: side).name.string), theme.heading)
  }
}
