import Screen
import Search

/// What Tab offers in the filter box, on the line below it.
extension Painter {
  /// The candidates with the one that is in the box marked and in view, and which of them it is.
  mutating func paint(_ menu: CompletionMenu) {
    let footer = layout.footer
    let position: CleanText = menu.chosen.map { "\($0 + 1) of " } ?? ""
    let count = StyledText(position + "\(menu.candidates.count)", theme.faint)
    let countWidth = footer.width >= 30 ? width(count) : 0
    let room = footer.width - 2 - (countWidth > 0 ? countWidth + 2 : 0)
    draw(line(of: menu, width: room), x: 1, y: footer.minY, width: room)
    draw(count, x: footer.maxX - 1 - countWidth, y: footer.minY, width: countWidth)
  }

  /// `Tab: shared 7  divergent 9`; empty where what is typed is all there is.
  func line(of hint: Completion, width room: Int) -> StyledText {
    var line = StyledText("Tab", theme.key) + StyledText(" ", theme.faint)
    for (number, candidate) in hint.candidates.enumerated() {
      guard width(line) <= room else { break }
      if number > 0 { line.append("  ") }
      line += text(of: candidate, isChosen: false).overlaying(theme.faint)
    }
    return line.clipped(to: room, metrics: metrics, ellipsis: glyphs.ellipsis)
  }

  private func line(of menu: CompletionMenu, width room: Int) -> StyledText {
    let chosen = menu.chosen ?? 0
    var line = text(of: menu.candidates[chosen], isChosen: menu.chosen != nil)
    var first = chosen
    while first > 0 {
      let before = text(of: menu.candidates[first - 1], isChosen: false) + StyledText("  ") + line
      let lead = first > 1 ? width(glyphs.ellipsis) + 1 : 0
      guard width(before) + lead <= room else { break }
      line = before
      first -= 1
    }
    if first > 0 { line = StyledText(glyphs.ellipsis + " ", theme.faint) + line }
    for candidate in menu.candidates.dropFirst(chosen + 1) {
      guard width(line) <= room else { break }
      line += StyledText("  ") + text(of: candidate, isChosen: false)
    }
    return line
  }

  /// The label and how many items have it.
  private func text(of candidate: Completion.Candidate, isChosen: Bool) -> StyledText {
    let words = CleanText.paragraphs(cleaning: candidate.label).joined(separator: " ")
    let label = StyledText(words).clipped(to: 30, metrics: metrics, ellipsis: glyphs.ellipsis)
    let shown = isChosen ? label.overlaying(theme.selection) : label
    guard let count = candidate.count else { return shown }
    return shown + StyledText(" \(count)", theme.faint)
  }
}
