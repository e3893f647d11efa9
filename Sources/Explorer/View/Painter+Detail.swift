import Screen

/// The detail of the selected item, beside or below the board, and the zoomed pair.
extension Painter {
  mutating func paintDetail() {
    guard layout.detail.height > 0, layout.detail.width > 0 else { return }
    let lines = state.detailLines
    paintRule(total: lines.count)
    paintScrolled(lines, in: layout.detail)
  }

  mutating func paintZoom() {
    paintScrolled(state.detailLines, in: layout.body)
    if cursor == nil { cursor = Point(x: 1, y: layout.body.minY) }
  }

  private mutating func paintScrolled(_ lines: [StyledText], in rect: Rect) {
    let top = top(of: lines.count, in: rect.height)
    for (number, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      draw(line, x: rect.minX, y: rect.minY + number, width: rect.width)
    }
  }

  /// The first line shown: a screen that has changed its size may need fewer lines than were
  /// scrolled out.
  private func top(of total: Int, in height: Int) -> Int {
    max(0, min(state.place.detailScroll, total - height))
  }

  /// The line between board and detail; it says where in a long text the detail is.
  private mutating func paintRule(total: Int) {
    let rule = layout.rule
    if layout.arrangement == .wide {
      for y in rule.minY..<rule.maxY {
        draw(StyledText(glyphs.vertical, theme.rule), x: rule.minX, y: y, width: 1)
      }
      return
    }
    draw(horizontalLine(rule.width - 2), x: 1, y: rule.minY, width: rule.width - 2)
    guard total > layout.detail.height else { return }
    let first = top(of: total, in: layout.detail.height) + 1
    let last = first + layout.detail.height - 1
    let dash: CleanText = glyphs == .ascii ? "-" : "–"
    let text =
      StyledText(" \(first)\(dash)\(last) of \(total) ", theme.faint)
      + StyledText("J K", theme.key) + StyledText(" ")
    let width = self.width(text)
    draw(text, x: rule.maxX - width - 3, y: rule.minY, width: width)
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

  /// How many lines the detail has and how many of them fit.
  var detailExtent: (total: Int, height: Int) {
    (detailLines.count, place.isZoomed ? layout.body.height : layout.detail.height)
  }
}
