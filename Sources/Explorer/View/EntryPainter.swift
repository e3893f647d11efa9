import Dossiers
import Screen

/// Draws an entry of the board as it looks where the cursor is elsewhere.
struct EntryPainter {
  let rows: BoardRowLayout

  var options: Options { rows.text.options }
  var theme: Theme { options.theme }
  var glyphs: Glyphs { options.glyphs }

  func laidOut(_ entry: BoardEntry) -> LaidOutEntry {
    switch entry {
    case .domain(let position):
      let name = CleanText(cleaning: rows.text.opened.dossier.domains[position].name.string)
      return title(name, isCrossed: rows.hasColumns)
    case .contextTitle: return title("Context", isCrossed: false)
    case .row(let row): return rows.hasColumns ? columns(row) : stack(row)
    case .context(let claim):
      let lines = rows.contextLines(claim)
      var grid = blank(height: lines.count)
      draw(
        lines, rows.contextCell, y: 0, holding: .context(claim),
        isFound: rows.text.results.isMatch(.context(claim)), on: &grid)
      return LaidOutEntry(picture: grid, left: lines.count, right: 0)
    }
  }

  /// A row with nothing on it but the lines between the columns.
  var emptyRow: Grid {
    var grid = blank(height: 1)
    drawGutter(StyledText("   "), y: 0, on: &grid)
    return grid
  }

  private func blank(height: Int) -> Grid { Grid(size: Size(width: rows.width, height: height)) }

  private func title(_ name: CleanText, isCrossed: Bool) -> LaidOutEntry {
    var grid = blank(height: 1)
    let width = rows.width - 2
    let lead = options.horizontalLine(2) + StyledText(" ") + StyledText(name, theme.heading)
    let line = lead.clipped(to: width, metrics: options.metrics, ellipsis: glyphs.ellipsis)
    let used = options.metrics.width(of: line)
    grid.draw(line, x: 1, y: 0, width: width, options)
    if width > used + 1 {
      let rest = width - used - 1
      grid.draw(options.horizontalLine(rest), x: used + 2, y: 0, width: rest, options)
    }
    if isCrossed {
      for x in [rows.columns.gutter, rows.columns.gutter + BoardColumns.gutterWidth - 1]
      where x > used + 1 {
        grid.draw(StyledText(glyphs.cross, theme.rule), x: x, y: 0, width: 1, options)
      }
    }
    return LaidOutEntry(picture: grid, left: 0, right: 0)
  }

  /// A row whose sides stand beside each other.
  private func columns(_ row: Int) -> LaidOutEntry {
    let isFound = rows.text.isRowFound(row)
    let (left, right) = (rows.lines(.left, ofRow: row), rows.lines(.right, ofRow: row))
    var grid = blank(height: max(left.count, right.count))
    for (side, lines) in [(Side.left, left), (.right, right)] {
      draw(lines, side, ofRow: row, y: 0, isFound: isFound, on: &grid)
    }
    for y in 0..<grid.size.height {
      drawGutter(y == 0 ? signs(ofRow: row, isFound: isFound) : StyledText("   "), y: y, on: &grid)
    }
    return LaidOutEntry(picture: grid, left: left.count, right: right.count)
  }

  /// A row without columns: one side below the other, or one side alone.
  private func stack(_ row: Int) -> LaidOutEntry {
    let shown = rows.isSingle ? [rows.side] : Side.allCases
    if rows.isSingle, rows.text.comparison.rows[row].item(on: rows.side) == nil {
      return LaidOutEntry(picture: blank(height: 0), left: 0, right: 0)
    }
    let isFound = rows.text.isRowFound(row)
    let lines = shown.map { rows.lines($0, ofRow: row) }
    var grid = blank(height: lines.reduce(0) { $0 + $1.count })
    var y = 0
    for (side, lines) in zip(shown, lines) {
      if y == 0 { grid.draw(twoSigns(ofRow: row, isFound: isFound), x: 2, y: y, width: 2, options) }
      if !rows.isSingle {
        grid.draw(
          StyledText(rows.tag(side), theme.faint), x: 5, y: y, width: rows.tagWidth, options)
      }
      draw(lines, side, ofRow: row, y: y, isFound: isFound, on: &grid)
      y += lines.count
    }
    let counts = rows.isSingle ? [lines[0].count, lines[0].count] : lines.map(\.count)
    return LaidOutEntry(picture: grid, left: counts[0], right: counts[1])
  }

  private func draw(
    _ lines: [StyledText], _ side: Side, ofRow row: Int, y: Int, isFound: Bool,
    on grid: inout Grid
  ) {
    draw(
      lines, rows.cell(side), hanging: rows.hanging(side, ofRow: row), y: y,
      holding: rows.text.comparison.rows[row].item(on: side).map(Selection.item),
      isFound: isFound, on: &grid)
  }

  /// Draws the lines of a cell, those after the first `hanging` cells further to the right.
  private func draw(
    _ lines: [StyledText], _ cell: BoardRowLayout.Cell, hanging: Int = 0, y: Int,
    holding selection: Selection?, isFound: Bool, on grid: inout Grid
  ) {
    let results = rows.text.results
    if let selection, results.matches != nil, results.isMatch(selection) {
      // A hit in a summary or a tag shows nothing in the title: the mark tells it from its
      // counterpart, which is as readable.
      grid.draw(
        StyledText(glyphs.hit, theme.divergent), at: Point(x: cell.mark, y: y),
        metrics: options.metrics)
    }
    for (number, line) in lines.enumerated() {
      let indent = number == 0 ? 0 : hanging
      grid.draw(
        isFound ? line : line.overlaying(theme.faint), x: cell.text + indent, y: y + number,
        width: cell.width - indent, options)
    }
  }
}
