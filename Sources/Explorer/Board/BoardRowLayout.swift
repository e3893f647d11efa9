import Dossiers
import Screen

/// How many lines an entry takes, and which text is on them.
struct BoardRowLayout {
  /// Where a cell's mark and text begin, and how wide its text is.
  struct Cell {
    let mark: Int
    let text: Int
    let width: Int
  }

  let text: BoardText
  let arrangement: Layout.Arrangement
  let width: Int
  /// The side that is shown where only one is.
  let side: Side
  let columns: BoardColumns

  init(text: BoardText, layout: Layout, side: Side) {
    self.text = text
    self.side = side
    arrangement = layout.arrangement
    width = layout.board.width
    columns = BoardColumns(width: width)
  }

  /// Whether each side has a column of its own.
  var hasColumns: Bool { arrangement == .wide || arrangement == .standard }

  /// Whether one side is shown at a time.
  var isSingle: Bool { arrangement == .single || arrangement == .tooSmall }

  /// The first cell of the text where the sides do not stand in columns of their own.
  ///
  /// Before it: a margin, the mark, two signs, and when stacked the actor's short name.
  var textColumn: Int { arrangement == .stacked ? 5 + tagWidth + 1 : 5 }

  /// The cells that the actors' short names may take when the sides are stacked.
  var tagWidth: Int {
    let widths = Side.allCases.map { text.options.metrics.width(of: tag($0)) }
    return min(6, widths.max() ?? 0)
  }

  func tag(_ side: Side) -> CleanText {
    CleanText(cleaning: text.comparison.actor(on: side).short.string)
  }

  /// The place of one side's cells.
  func cell(_ side: Side) -> Cell {
    guard hasColumns else {
      return Cell(mark: 1, text: textColumn, width: width - textColumn - 1)
    }
    let column = side == .left ? columns.left : columns.right
    return Cell(mark: column.mark, text: column.text, width: column.width)
  }

  /// The place of the context's claims, which have the board to themselves.
  var contextCell: Cell {
    let start = hasColumns ? columns.left.text : textColumn
    return Cell(mark: 1, text: start, width: width - start - 1)
  }

  /// The lines of one side's cell, wrapped.
  func lines(_ side: Side, ofRow row: Int) -> [StyledText] {
    text.cell(side, ofRow: row).wrapped(
      to: cell(side).width, metrics: text.options.metrics, hanging: hanging(side, ofRow: row))
  }

  /// How far lines after the first step in: under the text of a pointer, not under its arrow.
  func hanging(_ side: Side, ofRow row: Int) -> Int {
    guard case .pointer = text.comparison.cell(side, ofRow: row) else { return 0 }
    return text.options.metrics.width(of: text.options.glyphs.pointer) + 1
  }

  func contextLines(_ claim: Int) -> [StyledText] {
    text.title(of: .context(claim)).wrapped(to: contextCell.width, metrics: text.options.metrics)
  }

  /// An entry as it is drawn where the cursor is elsewhere.
  func laidOut(_ entry: BoardEntry) -> LaidOutEntry {
    text.results.entries.entry(
      .init(
        entry: entry, arrangement: arrangement, width: width, side: isSingle ? side : .left)
    ) { EntryPainter(rows: self).laidOut(entry) }
  }

  /// How many lines an entry takes; 0 for a row without an item on the only side shown.
  func height(of entry: BoardEntry) -> Int {
    switch entry {
    case .domain, .contextTitle: 1
    case .row, .context: laidOut(entry).height
    }
  }

  /// The cell of an entry that holds a selection, and which of the entry's lines it has; `nil` where
  /// no cell that is shown does.
  func selectedCell(
    _ selection: Selection?, in entry: BoardEntry
  ) -> (cell: Cell, lines: Range<Int>)? {
    switch (entry, selection) {
    case (.context(let claim), .context(let selected)?) where claim == selected:
      return (contextCell, 0..<laidOut(entry).left)
    case (.row(let row), .item(let item)?):
      let shown = isSingle ? [side] : Side.allCases
      let pair = text.comparison.rows[row]
      guard let side = shown.first(where: { pair.item(on: $0) == item }) else { return nil }
      return (cell(side), lines(ofCell: side, in: entry))
    default: return nil
    }
  }

  /// Which lines of a row or a claim of the context one side's cell has.
  func lines(ofCell side: Side, in entry: BoardEntry) -> Range<Int> {
    let laidOut = laidOut(entry)
    guard side == .right else { return 0..<laidOut.left }
    let start = arrangement == .stacked ? laidOut.left : 0
    return start..<start + laidOut.right
  }
}
