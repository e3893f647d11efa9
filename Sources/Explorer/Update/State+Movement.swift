import Dossiers
import Screen
import Search

extension State {
  /// Moves the cursor within the board; `false` for actions that do not.
  mutating func move(_ action: Action) -> Bool {
    let height = place.isZoomed ? layout.body.height : layout.board.height
    switch action {
    case .moveDown: step(by: 1)
    case .moveUp: step(by: -1)
    case .moveToFirst: jumpToEnd(from: 0, by: 1)
    case .moveToLast: jumpToEnd(from: results.listing.count - 1, by: -1)
    case .halfPageDown: page(by: 1, lines: height / 2)
    case .halfPageUp: page(by: -1, lines: height / 2)
    case .pageDown: page(by: 1, lines: height - 1)
    case .pageUp: page(by: -1, lines: height - 1)
    case .moveToLeftSide: move(to: .left)
    case .moveToRightSide: move(to: .right)
    default: return false
    }
    return true
  }

  /// Puts the cursor on something that is shown; the detail starts at its top again.
  mutating func select(_ selection: Selection?, relation: Int? = nil) {
    if selection != place.selection || relation != place.relation { place.detailScroll = nil }
    // Looking across keeps the line that is read; where the sides are stacked, it leaves it.
    let isArrival =
      selection != place.selection
      && (layout.arrangement == .stacked || entry(of: selection) != entry(of: place.selection))
    place.selection = selection
    place.relation = relation
    reveal(isArrival: isArrival)
  }

  /// Moves to the next row; one that is taller than the board is scrolled through first.
  private mutating func step(by step: Int) {
    guard let entry = entry(of: place.selection) else {
      select(firstStop(from: 0, by: 1))
      return
    }
    if !place.isZoomed, scrollRow(by: step) { return }
    if let next = firstStop(from: entry + step, by: step) { move(to: next, by: step) }
  }

  /// Goes on to a neighbour; coming from below, its end is what was nearest.
  private mutating func move(to selection: Selection, by step: Int) {
    select(selection)
    if step < 0 { revealEnd() }
  }

  /// Moves to the very first or last line.
  private mutating func jumpToEnd(from entry: Int, by step: Int) {
    guard let end = firstStop(from: entry, by: step) else { return }
    if end != place.selection {
      history.leave(place)
      select(end)
    }
    if step < 0 { revealEnd() } else { reveal(isArrival: true) }
  }

  /// Moves as many rows as make up a number of lines, at least one; what is taller than the
  /// screen, a row or the text of a zoomed pair, scrolls instead.
  private mutating func page(by step: Int, lines: Int) {
    if place.isZoomed {
      scrollDetail(by: step * max(1, lines))
      return
    }
    guard var entry = entry(of: place.selection) else { return self.step(by: step) }
    if scrollRow(by: step * max(1, lines)) { return }
    let layout = rowLayout
    var travelled = 0
    var target: Selection?
    let neighbour = neighbour
    while travelled < max(1, lines) {
      let next = neighbour(entry, step)
      guard next >= 0, next < results.listing.count else { break }
      entry = next
      let height = layout.height(of: results.listing[entry])
      // Nothing is passed over unseen: what goes beyond the page is left for the next one.
      if target != nil, travelled + height > lines { break }
      travelled += height
      target = stop(in: entry, preferring: place.side) ?? target
    }
    if let target { move(to: target, by: step) }
  }

  /// Moves to a side: in the same row if it has an item there, else in the nearest that has.
  private mutating func move(to side: Side) {
    guard case .item(let item) = place.selection, let entry = entry(of: place.selection) else {
      place.side = side
      select(place.selection ?? firstStop(from: 0, by: 1), relation: place.relation)
      return
    }
    place.side = side
    if comparison.side(ofItem: item) == side { return }
    if let nearest = nearestEntry(to: entry, on: side),
      case .row(let row) = results.listing[nearest],
      let other = comparison.rows[row].item(on: side)
    {
      if nearest != entry { say("No item on that side in this row: the nearest one that has.") }
      select(.item(other))
      return
    }
    place.side = side.opposite
    say("No item on that side is shown.")
  }

  /// The nearest entry whose row has an item on a side; of two as near the lower one.
  private func nearestEntry(to entry: Int, on side: Side) -> Int? {
    let rows = opened.everything.rows(on: side).positions
    let nearest = [1, -1].compactMap { step in
      results.listing.entry(
        from: entry, by: step, rows: rows, claims: PositionSet(bound: 0), titles: false)
    }
    return nearest.min { abs($0 - entry) < abs($1 - entry) }
  }

  /// Stands on the first stop; where one side is shown and has none, that is on the other side.
  mutating func selectFirstStop() {
    place.selection =
      firstStop(from: 0, by: 1)
      ?? results.listing.sections.indices.lazy.compactMap { [self] section in
        let start = results.listing.sections[section].start + 1
        return stops(in: start).first
      }.first
    leaveHiddenStop()
  }

  /// Where one side is shown, shows that of the cursor.
  mutating func leaveHiddenStop() {
    guard layout.arrangement == .single, case .item = place.selection else { return }
    place.side = side(of: place.selection)
  }
}
