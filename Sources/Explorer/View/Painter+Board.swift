import Dossiers
import Screen

/// The board: sections, rows of two cells, and the context, from the scroll place down.
extension Painter {
  mutating func paintBoard() {
    let listing = state.results.listing
    let rows = state.rowLayout
    guard listing.count > 0 else {
      draw(
        StyledText(emptyText, theme.faint), x: 3, y: layout.board.minY,
        width: layout.board.width - 4)
      return
    }
    var y = layout.board.minY - state.place.scroll.line
    var entry = state.place.scroll.entry
    let neighbour = state.neighbour
    while entry < listing.count, y < layout.board.maxY {
      let laidOut = rows.laidOut(listing[entry])
      grid.draw(laidOut.picture, at: Point(x: layout.board.minX, y: y), within: layout.board)
      if let (cell, lines) = rows.selectedCell(state.place.selection, in: listing[entry]) {
        paintSelection(cell, y + lines.lowerBound..<y + lines.upperBound)
      }
      y += laidOut.height
      entry = neighbour(entry, 1)
    }
    // Where the columns go on below the last row, so do the lines between them.
    if rows.hasColumns, entry == listing.count, listing.sections.last?.title != .contextTitle {
      let emptyRow = EntryPainter(rows: rows).emptyRow
      for y in min(y, layout.board.maxY)..<layout.board.maxY {
        grid.draw(emptyRow, at: Point(x: layout.board.minX, y: y))
      }
    }
  }

  /// What a board without entries says.
  private var emptyText: CleanText {
    let hasItems =
      state.place.domain.map { !state.comparison.sections[$0].isEmpty }
      ?? !(state.comparison.rows.isEmpty && state.dossier.context.isEmpty)
    return hasItems
      ? "Nothing matches the filter."
      : state.place.domain != nil
        ? "No items in this domain."
        : state.dossier.items.isEmpty
          ? "This dossier has no items."
          : "Neither of these two actors has items: v picks others."
  }

  /// Makes the lines of a cell look selected, as far as they are on the board, and puts the
  /// terminal's cursor on the first of them.
  ///
  /// Of a row that is taller than the board, a part may be read in which the selected cell has no
  /// line: then the mark stands at the edge beyond which it is.
  private mutating func paintSelection(_ cell: BoardRowLayout.Cell, _ lines: Range<Int>) {
    let board = layout.board
    let shown = lines.clamped(to: board.minY..<board.maxY)
    for y in shown {
      paintMark(x: cell.mark, y: y)
      select(Rect(x: cell.text, y: y, width: cell.width, height: 1))
    }
    let edge =
      lines.upperBound <= board.minY
      ? board.minY : lines.lowerBound >= board.maxY ? board.maxY - 1 : nil
    if let edge { paintMark(x: cell.mark, y: edge) }
    cursor = Point(x: cell.text, y: edge ?? shown.lowerBound)
  }

  private mutating func paintMark(x: Int, y: Int) {
    grid.draw(StyledText(glyphs.mark, theme.key), at: Point(x: x, y: y), metrics: metrics)
  }

  /// Makes cells look selected.
  mutating func select(_ rect: Rect) {
    let style = theme.selection
    grid.restyle(rect) { $0.overlaid(by: style) }
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
