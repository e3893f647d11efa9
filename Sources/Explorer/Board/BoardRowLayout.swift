import Dossiers
import Screen

/// How many lines an entry takes, and which text is on them.
struct BoardRowLayout {
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

  /// The lines of one side's cell, wrapped.
  func lines(_ side: Side, ofRow row: Int) -> [StyledText] {
    let room =
      switch arrangement {
      case .wide, .standard: side == .left ? columns.left.width : columns.right.width
      default: width - textColumn - 1
      }
    return text.results.cells.lines(of: .init(entry: .row(row), side: side, room: room)) {
      text.cell(side, ofRow: row).wrapped(
        to: room, metrics: text.options.metrics, hanging: hanging(side, ofRow: row))
    }
  }

  /// How far lines after the first step in: under the text of a pointer, not under its arrow.
  func hanging(_ side: Side, ofRow row: Int) -> Int {
    guard case .pointer = text.comparison.cell(side, ofRow: row) else { return 0 }
    return text.options.metrics.width(of: text.options.glyphs.pointer) + 1
  }

  func contextLines(_ claim: Int) -> [StyledText] {
    let room = width - (hasColumns ? columns.left.text : textColumn) - 1
    return text.results.cells.lines(of: .init(entry: .context(claim), side: .left, room: room)) {
      text.title(of: .context(claim)).wrapped(to: room, metrics: text.options.metrics)
    }
  }

  /// How many lines an entry takes; 0 for a row without an item on the only side shown.
  func height(of entry: BoardEntry) -> Int {
    switch entry {
    case .domain, .contextTitle: return 1
    case .context(let claim): return contextLines(claim).count
    case .row(let row):
      switch arrangement {
      case .wide, .standard:
        return max(lines(.left, ofRow: row).count, lines(.right, ofRow: row).count)
      case .stacked:
        return lines(.left, ofRow: row).count + lines(.right, ofRow: row).count
      case .single, .tooSmall:
        guard text.comparison.rows[row].item(on: side) != nil else { return 0 }
        return lines(side, ofRow: row).count
      }
    }
  }
}
