import Screen

/// The list of keys, over whatever is on the screen.
extension Painter {
  mutating func paintHelp(_ box: HelpBox) {
    let body = layout.body
    let bindings = box.bindings
    let keysWidth = bindings.map { metrics.width(of: $0.chordText(glyphs)) }.max() ?? 0
    let keysColumn = min(max(keysWidth, 8), 24)
    let rect = body.inset(left: 1, right: 1)
    grid.fill(body, style: .plain)

    var heading = StyledText("Keys", theme.heading)
    let place: CleanText = box.context == .zoom ? " of a zoomed pair" : " of the board"
    heading.append(place, theme.heading)
    let line = horizontalLine(2) + StyledText(" ") + heading + StyledText(" ")
    draw(
      line + horizontalLine(rect.width - self.width(line)), x: rect.minX, y: rect.minY,
      width: rect.width)
    draw(StyledText("find ", theme.faint), x: rect.minX + 1, y: rect.minY + 1, width: 5)
    paintEditor(box.editor, x: rect.minX + 6, y: rect.minY + 1, width: rect.width - 8)

    let height = max(0, rect.height - 2)
    if bindings.isEmpty {
      draw(
        StyledText("No key does that.", theme.faint), x: rect.minX + 1, y: rect.minY + 2,
        width: rect.width - 2)
    }
    let top = max(0, min(box.chosen - height / 2, bindings.count - height))
    for (number, binding) in bindings.enumerated().dropFirst(top).prefix(height) {
      let y = rect.minY + 2 + number - top
      draw(
        StyledText(binding.chordText(glyphs), theme.key), x: rect.minX + 1, y: y,
        width: keysColumn)
      draw(
        StyledText(binding.help), x: rect.minX + keysColumn + 3, y: y,
        width: rect.width - keysColumn - 4)
      if number == box.chosen {
        select(Rect(x: rect.minX, y: y, width: rect.width, height: 1))
      }
    }
  }
}
