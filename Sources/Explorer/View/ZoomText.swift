import Dossiers
import Screen

/// One pair in full: both sides' texts beside each other, then every relation that touches them.
struct ZoomText {
  let state: State
  let width: Int
  /// Whether the sides stand beside each other; else one below the other.
  let hasColumns: Bool

  private var metrics: TextMetrics { state.options.metrics }
  private var columns: BoardColumns { BoardColumns(width: width) }

  var lines: [StyledText] {
    guard case .item(let item) = state.place.selection,
      let row = state.comparison.row(ofItem: item)
    else {
      return DetailText(state: state, width: width - 2, isSpacious: true).lines(
        of: state.place.selection
      ).map {
        StyledText(" ") + $0
      }
    }
    let sides = Side.allCases.map { side in
      text(of: side, row: row, width: hasColumns ? column(side).width : width - 4)
    }
    // Stacked, the side of the cursor comes first: what was asked for must be in view.
    let cursorFirst = state.side(of: state.place.selection) == .left ? sides : sides.reversed()
    let pair =
      hasColumns
      ? beside(sides[0], sides[1]) : stacked(cursorFirst[0] + [StyledText()] + cursorFirst[1])
    let (chosen, others) = relations(ofRow: row)
    return stacked(chosen) + pair + [StyledText()] + stacked(others)
  }

  private func column(_ side: Side) -> BoardColumns.Column {
    side == .left ? columns.left : columns.right
  }

  /// One side's item in full, or what stands in its place.
  private func text(of side: Side, row: Int, width: Int) -> [StyledText] {
    let detail = DetailText(state: state, width: width, isSpacious: true)
    let actor = CleanText(cleaning: state.comparison.actor(on: side).name.string)
    let isChosen = state.comparison.rows[row].item(on: side).map {
      state.place.selection == .item($0)
    }
    let mark: StyledText =
      isChosen == true
      ? StyledText(state.options.glyphs.mark + " ", detail.theme.key) : StyledText()
    let name = mark + StyledText(actor, detail.theme.heading)
    guard let item = state.comparison.rows[row].item(on: side) else {
      return [name] + detail.wrap(state.boardText.cell(side, ofRow: row))
    }
    return [name] + detail.head(item) + detail.gap + detail.body(item) + detail.gap
      + detail.keywords(of: .item(item))
  }

  /// Lays two columns of lines beside each other with the gutter between them.
  private func beside(_ left: [StyledText], _ right: [StyledText]) -> [StyledText] {
    let theme = state.options.theme
    let bar = StyledText(state.options.glyphs.vertical, theme.rule)
    let margin = StyledText("   ")
    return (0..<max(left.count, right.count)).map { number in
      let leftLine = number < left.count ? left[number] : StyledText()
      let rightLine = number < right.count ? right[number] : StyledText()
      return margin + leftLine.padded(to: columns.left.width, metrics: metrics) + StyledText(" ")
        + bar + StyledText("   ") + bar + StyledText(" ") + rightLine
    }
  }

  private func stacked(_ lines: [StyledText]) -> [StyledText] {
    lines.map { StyledText("   ") + $0 }
  }

  /// The relations of both items, each once: the one jumped to, which stands above the pair so
  /// that it is in view, and the others.
  private func relations(ofRow row: Int) -> (chosen: [StyledText], others: [StyledText]) {
    let detail = DetailText(state: state, width: width - 4, isSpacious: true)
    let side = state.side(of: state.place.selection)
    var seen: Set<Int> = []
    let all = [side, side.opposite].compactMap { state.comparison.rows[row].item(on: $0) }
      .flatMap { Array(state.comparison.relations(ofItem: $0)) }
      .filter { seen.insert($0).inserted }
    if all.isEmpty, case .item(let item) = state.place.selection {
      return ([], detail.relations(ofItem: item))
    }
    func lines(_ relations: [Int]) -> [StyledText] {
      relations.flatMap { detail.relation($0, seenFrom: side, item: nil) + [StyledText()] }
    }
    return (
      lines(all.filter { $0 == state.place.relation }),
      lines(all.filter { $0 != state.place.relation })
    )
  }
}
