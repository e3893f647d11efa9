import Dossiers
import Screen
import Search

/// The board: sections, rows of two cells, and the context, from the scroll place down.
extension Painter {
  mutating func paintBoard() {
    let listing = state.results.listing
    let rows = state.rowLayout
    guard listing.count > 0 else {
      let hasItems =
        state.place.domain.map { !state.comparison.sections[$0].isEmpty }
        ?? !(state.comparison.rows.isEmpty && state.dossier.context.isEmpty)
      let text: CleanText =
        hasItems
        ? "Nothing matches the filter."
        : state.place.domain != nil
          ? "No items in this domain."
          : state.dossier.items.isEmpty
            ? "This dossier has no items."
            : "Neither of these two actors has items: v picks others."
      draw(StyledText(text, theme.faint), x: 3, y: layout.board.minY, width: layout.board.width - 4)
      return
    }
    var y = layout.board.minY - state.place.scroll.line
    var entry = state.place.scroll.entry
    let neighbour = state.neighbour
    while entry < listing.count, y < layout.board.maxY {
      paint(listing[entry], rows, y: y)
      y += rows.height(of: listing[entry])
      entry = neighbour(entry, 1)
    }
    // Where the columns go on below the last row, so do the lines between them.
    if rows.hasColumns, entry == listing.count, listing.sections.last?.title != .contextTitle {
      while y < layout.board.maxY {
        paintGutter(StyledText("   "), rows.columns, y: y)
        y += 1
      }
    }
  }

  private mutating func paint(_ entry: BoardEntry, _ rows: BoardRowLayout, y: Int) {
    switch entry {
    case .domain(let position):
      let name = CleanText(cleaning: state.dossier.domains[position].name.string)
      paintSectionTitle(name, rows, y: y, isCrossed: rows.hasColumns)
    case .contextTitle: paintSectionTitle("Context", rows, y: y, isCrossed: false)
    case .row(let row):
      if rows.hasColumns { paintColumns(row, rows, y: y) } else { paintStack(row, rows, y: y) }
    case .context(let claim):
      let lines = rows.contextLines(claim)
      let start = rows.hasColumns ? rows.columns.left.text : rows.textColumn
      let isFound = state.results.isMatch(.context(claim))
      paintCell(
        lines, Cell(mark: 1, text: start, width: layout.board.width - start - 1, y: y),
        holding: .context(claim), isFound: isFound)
    }
  }

  private mutating func paintSectionTitle(
    _ name: CleanText, _ rows: BoardRowLayout, y: Int, isCrossed: Bool
  ) {
    guard isOnBoard(y) else { return }
    let width = layout.board.width - 2
    let lead = horizontalLine(2) + StyledText(" ") + StyledText(name, theme.heading)
    let line = lead.clipped(to: width, metrics: metrics, ellipsis: glyphs.ellipsis)
    let used = self.width(line)
    draw(line, x: 1, y: y, width: width)
    if width > used + 1 {
      draw(horizontalLine(width - used - 1), x: used + 2, y: y, width: width - used - 1)
    }
    guard isCrossed else { return }
    for x in [rows.columns.gutter, rows.columns.gutter + BoardColumns.gutterWidth - 1]
    where x > used + 1 {
      draw(StyledText(glyphs.cross, theme.rule), x: x, y: y, width: 1)
    }
  }

  private mutating func paintColumns(_ row: Int, _ rows: BoardRowLayout, y: Int) {
    let isFound = rows.text.isRowFound(row)
    let height = rows.height(of: .row(row))
    for side in Side.allCases {
      let column = side == .left ? rows.columns.left : rows.columns.right
      let item = state.comparison.rows[row].item(on: side)
      paintCell(
        rows.lines(side, ofRow: row),
        Cell(
          mark: column.mark, text: column.text, width: column.width, y: y,
          hanging: rows.hanging(side, ofRow: row)),
        holding: item.map(Selection.item), isFound: isFound)
    }
    for line in 0..<height {
      let signs = line == 0 ? signs(ofRow: row, isFound: isFound) : StyledText("   ")
      paintGutter(signs, rows.columns, y: y + line)
    }
  }

  private mutating func paintGutter(_ signs: StyledText, _ columns: BoardColumns, y: Int) {
    guard isOnBoard(y) else { return }
    let bar = StyledText(glyphs.vertical, theme.rule)
    let x = columns.gutter
    grid.draw(bar, at: Point(x: x, y: y), metrics: metrics)
    grid.draw(signs, at: Point(x: x + 1, y: y), metrics: metrics)
    grid.draw(bar, at: Point(x: x + 4, y: y), metrics: metrics)
  }

  /// The signs of a row in three cells: `=≠ `, ` = `, ` ≠ `, `= ≠`.
  ///
  /// A sign in colour ties the two cells to each other; a faint one ties one of them to an item
  /// that stands elsewhere, and stands apart, since colour may only repeat what is seen without it:
  /// `= ≠` is shared here and divergent from elsewhere. Where a cell is empty, the arrow in it says
  /// so.
  private func signs(ofRow row: Int, isFound: Bool) -> StyledText {
    let tying = state.comparison.kinds(tyingRow: row)
    let others = state.comparison.kinds(ofRow: row).subtracting(tying)
    let space = StyledText(" ")
    let here = signs(of: tying, isFaint: !isFound)
    let elsewhere = signs(of: others, isFaint: true)
    if others.isEmpty {
      return width(here) == 2 ? here + space : width(here) == 1 ? space + here + space : blank
    }
    if tying.isEmpty {
      return width(elsewhere) == 2 ? space + elsewhere : space + space + elsewhere
    }
    return here + space + elsewhere
  }

  private var blank: StyledText { StyledText("   ") }

  private func signs(of kinds: RelationKinds, isFaint: Bool) -> StyledText {
    var signs = StyledText()
    if kinds.contains(.shared) { signs.append(glyphs.shared, isFaint ? theme.faint : theme.shared) }
    if kinds.contains(.divergent) {
      signs.append(glyphs.divergent, isFaint ? theme.faint : theme.divergent)
    }
    return signs
  }
}
