import Screen

/// The detail of the selected item, beside or below the board, and the zoomed pair.
extension Painter {
  mutating func paintDetail() {
    guard layout.detail.height > 0, layout.detail.width > 0 else { return }
    let lines = state.detailLines
    let extent = state.detailExtent(of: lines)
    paintRule()
    for (number, line) in lines[extent.shown].enumerated() {
      draw(
        line, x: layout.detail.minX, y: layout.detail.minY + number, width: layout.detail.width)
    }
    if extent.shown.count < lines.count { paintPosition(extent.shown, of: lines.count) }
  }

  mutating func paintZoom() {
    let lines = state.detailLines
    for (number, line) in lines[state.detailExtent(of: lines).shown].enumerated() {
      draw(line, x: layout.body.minX, y: layout.body.minY + number, width: layout.body.width)
    }
    if cursor == nil { cursor = Point(x: 1, y: layout.body.minY) }
  }

  /// The line between board and detail.
  private mutating func paintRule() {
    let rule = layout.rule
    if layout.arrangement == .wide {
      for y in rule.minY..<rule.maxY {
        draw(StyledText(glyphs.vertical, theme.rule), x: rule.minX, y: y, width: 1)
      }
    } else {
      draw(horizontalLine(rule.width - 2), x: 1, y: rule.minY, width: rule.width - 2)
    }
  }

  /// Says where in a long text the detail is, and how to go on: in the line above it, or, where
  /// it stands beside the board, in a line below it.
  private mutating func paintPosition(_ shown: Range<Int>, of total: Int) {
    let text =
      StyledText(" " + glyphs.position(of: shown, total: total) + " ", theme.faint)
      + StyledText("J K", theme.key) + StyledText(" ")
    let width = self.width(text)
    let isBeside = layout.arrangement == .wide
    let y = isBeside ? layout.detail.maxY - 1 : layout.rule.minY
    let end = isBeside ? layout.detail.maxX : layout.rule.maxX - 3
    draw(text, x: end - width, y: y, width: width)
  }
}

extension State {
  /// The lines of the detail, or of the zoomed pair.
  var detailLines: [StyledText] {
    if place.isZoomed {
      return ZoomText(
        state: self, width: layout.body.width,
        hasColumns: layout.arrangement == .wide || layout.arrangement == .standard
      ).lines
    }
    let detail = DetailText(
      state: self, width: layout.detail.width, isSpacious: layout.arrangement == .wide)
    return detail.lines(of: place.selection)
  }

  /// Which of the lines of the detail, or of the zoomed pair, are on the screen.
  ///
  /// Beside the board, a detail that does not fit has one line less: there stands the position.
  func detailExtent(of lines: [StyledText]) -> (shown: Range<Int>, height: Int) {
    let area = place.isZoomed ? layout.body : layout.detail
    let isBeside = !place.isZoomed && layout.arrangement == .wide
    let height = max(0, isBeside && lines.count > area.height ? area.height - 1 : area.height)
    let wanted = place.detailScroll ?? firstScroll(of: lines, height: height)
    // A screen that has changed its size may need fewer lines than were scrolled out.
    let top = max(0, min(wanted, lines.count - height))
    return (top..<min(lines.count, top + height), height)
  }

  /// How far the detail is scrolled before the user does: so that it is seen why the filter has found
  /// the item, which may be for nothing but a word at the end of a long summary.
  private func firstScroll(of lines: [StyledText], height: Int) -> Int {
    guard !place.isZoomed, place.relation == nil, !place.query.isEmpty else { return 0 }
    let mark = options.theme.match.attributes
    let match = lines.firstIndex { line in
      line.runs.contains { $0.style.attributes.isSuperset(of: mark) }
    }
    return match.map { max(0, $0 + 1 - height) } ?? 0
  }
}
