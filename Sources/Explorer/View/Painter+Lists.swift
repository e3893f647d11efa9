import Dossiers
import Screen

/// Lists over whatever is on the screen: the keys, and the actors to pick from.
extension Painter {
  mutating func paintHelp(_ box: HelpBox) {
    let bindings = box.bindings
    let keysWidth = bindings.map { metrics.width(of: $0.chordText(glyphs)) }.max() ?? 0
    let keysColumn = min(max(keysWidth, 8), 24)
    let lines = bindings.map { binding in
      let keys = StyledText(binding.chordText(glyphs), theme.key).clipped(
        to: keysColumn, metrics: metrics, ellipsis: glyphs.ellipsis)
      return keys.padded(to: keysColumn + 2, metrics: metrics) + StyledText(binding.help)
    }
    paintList(
      box.list, lines,
      heading: box.context == .zoom ? "Keys of a zoomed pair" : "Keys of the board",
      empty: "No key does that.")
  }

  mutating func paintPicker(_ picker: ActorPicker) {
    let lines = picker.candidates(in: state.dossier).map { position in
      let actor = state.dossier.actors[position]
      let shown: CleanText =
        switch state.comparison.actors.firstIndex(of: position) {
        case 0: "  " + glyphs.leftSide
        case 1: "  " + glyphs.rightSide
        default: ""
        }
      return StyledText(CleanText(cleaning: actor.name.string))
        + StyledText("  " + CleanText(cleaning: actor.id) + shown, theme.faint)
    }
    paintList(
      picker.list, lines,
      heading: picker.side == .left ? "Actor on the left" : "Actor on the right",
      empty: "No actor has that name.")
  }

  /// Draws a list with the words that narrow it above, scrolled so that the chosen line is seen.
  private mutating func paintList(
    _ list: ListBox, _ lines: [StyledText], heading: CleanText, empty: CleanText
  ) {
    let body = layout.body
    let rect = body.inset(left: 1, right: 1)
    grid.fill(body, style: .plain)
    let height = max(0, rect.height - 2)
    let shown = lines.isEmpty ? [StyledText(empty, theme.faint)] : lines
    let top = max(0, min(list.chosen - height / 2, shown.count - height))
    let seen = top..<min(shown.count, top + height)

    let head =
      horizontalLine(2) + StyledText(" ") + StyledText(heading, theme.heading) + StyledText(" ")
    draw(
      head + horizontalLine(rect.width - width(head)), x: rect.minX, y: rect.minY,
      width: rect.width)
    if seen.count < shown.count {
      let position = StyledText(
        " " + glyphs.position(of: seen, total: shown.count) + " ", theme.faint)
      let x = rect.maxX - 2 - width(position)
      if x >= rect.minX + width(head) { draw(position, x: x, y: rect.minY, width: width(position)) }
    }
    draw(StyledText("find ", theme.faint), x: rect.minX + 1, y: rect.minY + 1, width: 5)
    paintEditor(list.editor, x: rect.minX + 6, y: rect.minY + 1, width: rect.width - 8)

    for number in seen {
      let y = rect.minY + 2 + number - top
      draw(shown[number], x: rect.minX + 1, y: y, width: rect.width - 2)
      if number == list.chosen, !lines.isEmpty {
        select(Rect(x: rect.minX, y: y, width: rect.width, height: 1))
      }
    }
  }
}
