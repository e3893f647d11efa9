import Dossiers
import Screen
import Search

/// The two lines at the bottom: the filter with its counts, and where one is with the keys.
extension Painter {
  mutating func paintBox() {
    let box = layout.box
    guard box.height > 0 else { return }
    let counts = filterCounts
    let countsWidth = width(counts)
    let room = editorWidth
    let y = box.minY
    draw(counts, x: box.maxX - 1 - countsWidth, y: y, width: countsWidth)
    draw(StyledText("/", theme.key), x: 1, y: y, width: 1)
    if case .filtering(let filter) = state.mode {
      paintEditor(filter.editor, x: 2, y: y, width: room, wrong: filter.error?.range)
    } else {
      let text = StyledText(CleanText(cleaning: state.place.query))
      draw(
        text.clipped(to: max(0, room), metrics: metrics, ellipsis: glyphs.ellipsis), x: 2, y: y,
        width: room)
    }
  }

  /// The cells that the counts leave for the filter's text.
  var editorWidth: Int { layout.box.width - 4 - width(filterCounts) }

  /// `3 of 39  ◂ 2  ▸ 1`: how many items the filter finds, in all and on each side.
  ///
  /// Less of it where the text that is typed would have less than a dozen cells.
  private var filterCounts: StyledText {
    let spinner = spinner
    guard let counts = state.results.counts else {
      return state.search == nil ? spinner : spinner + StyledText("searching", theme.faint)
    }
    let sum: CleanText = "\(counts.items) of \(counts.total)"
    let sides = sum + "  \(glyphs.leftSide) \(counts.left)  \(glyphs.rightSide) \(counts.right)"
    let context: CleanText = counts.context > 0 ? "  context \(counts.context)" : ""
    let hidden: CleanText = state.place.hidesRest ? "  rest hidden" : ""
    let text =
      [sides + context + hidden, sides + context, sides, sum]
      .first { layout.box.width - 4 - width(spinner) - width($0) >= 12 } ?? ""
    return spinner + StyledText(text, counts.isEmpty && state.search == nil ? theme.error : .plain)
  }

  /// Turns while a search is under way: the counts, and what is found on the board, are of the one
  /// before, or not all there is.
  private var spinner: StyledText {
    guard let search = state.search else { return StyledText() }
    return spinner(search.turns)
  }

  private func spinner(_ turns: Int) -> StyledText {
    StyledText(glyphs.spinner[turns % glyphs.spinner.count] + " ", theme.key)
  }

  /// `⠋ comparing Russia and Iran  Esc keeps these`.
  private func line(of comparing: PendingComparison) -> StyledText {
    spinner(comparing.turns)
      + StyledText("comparing " + state.names(of: comparing.request.actors) + "  ", theme.faint)
      + StyledText("Esc", theme.key) + StyledText(" keeps these", theme.faint)
  }

  mutating func paintFooter() {
    let footer = layout.footer
    if case .filtering(let box) = state.mode {
      if let menu = box.menu { return paint(menu) }
      if let note = filterErrorNote { return paint(note) }
    }
    var left = StyledText()
    if let notice = state.notice {
      left = StyledText(notice.text, notice.kind == .error ? theme.error : .plain)
    } else if let comparing = state.comparing, state.mode == .browsing {
      left = line(of: comparing)
    } else if case .filtering(let box) = state.mode, let remark = box.remark {
      left = StyledText(remark)
    } else if case .filtering(let box) = state.mode, let hint = box.hint {
      left = line(of: hint, width: footer.width / 2)
    } else if case .filtering(let box) = state.mode, box.text.isEmpty, hasRoomForGrammar {
      left = StyledText(Self.grammar, theme.faint)
    } else {
      left = StyledText(standing, theme.faint)
    }
    draw(left, x: 1, y: footer.minY, width: footer.width - 2)
    let room = footer.width - 2 - width(left) - 2
    let hints = hints(width: room)
    draw(hints, x: footer.maxX - 1 - width(hints), y: footer.minY, width: room)
  }

  /// What can be typed, where nothing is yet.
  private static let grammar: CleanText = "a b  a|b  !not  \"as is\"  ^start  end$  ~fuzzy  tag:x"

  /// Whether it leaves room for the two keys that end the typing.
  private var hasRoomForGrammar: Bool { layout.footer.width >= width(Self.grammar) + 26 }

  /// Which row the cursor is on, of how many that are shown, and which of its lines are seen where
  /// they are not all.
  private var standing: CleanText {
    let listing = state.results.listing
    guard let entry = state.entry(of: state.place.selection) else { return "" }
    let titles = listing.sections.prefix { $0.start <= entry }.count
    let row: CleanText =
      "row \(entry + 1 - titles) of \(listing.count - listing.sections.count)"
    guard let (shown, total) = extent, shown.count < total else { return row }
    return row + ", lines " + glyphs.position(of: shown, total: total)
  }

  /// Which lines of the zoomed pair, or of a row that is taller than the board, are on the screen.
  private var extent: (shown: Range<Int>, total: Int)? {
    guard state.place.isZoomed else { return state.rowExtent }
    let lines = state.detailLines
    return (state.detailExtent(of: lines).shown, lines.count)
  }

  /// As many of the context's keys as fit, the most useful first.
  private func hints(width: Int) -> StyledText {
    let context = state.context
    var line = StyledText()
    for hint in KeyTable.hints(in: context) {
      var next = line.isEmpty ? line : line + StyledText("  ")
      next.append(KeyTable.keys(of: hint, in: context, glyphs), theme.key)
      next.append(" " + hint.label, theme.faint)
      if self.width(next) > width { return line }
      line = next
    }
    return line
  }
}
