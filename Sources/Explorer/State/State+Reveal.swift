import Dossiers
import Screen

extension State {
  var scroller: Scroller {
    let (rows, listing) = (rowLayout, results.listing)
    let neighbour = neighbour
    return Scroller(count: listing.count, height: layout.board.height, neighbour: neighbour) {
      rows.height(of: listing[$0])
    }
  }

  /// Scrolls the board, as little as needed, so that the selection is in view.
  ///
  /// - Parameter isArrival: Whether the cursor has just come to it by other ways than line by
  ///   line: then a row that is taller than the board is shown from its beginning.
  mutating func reveal(isArrival: Bool = false) {
    guard let entry = entry(of: place.selection) else {
      place.scroll = Scroll()
      return
    }
    let scroller = scroller
    if scroller.isTall(entry) {
      let part = linesOfSelection(in: entry)
      // A place before the entry stands for its beginning.
      let start =
        part.lowerBound == 0
        ? Scroll(entry: entry - 1) : Scroll(entry: entry, line: part.lowerBound)
      place.scroll = scroller.reading(
        part, of: entry, lead: lead(of: entry), from: isArrival ? start : place.scroll)
      return
    }
    // A neighbour on each side stays in view where there is room, so that the cursor never
    // seems to stand at the end of the board when it does not; of a tall one, a line will do.
    let after = min(entry + 1, scroller.count - 1)
    let before = max(entry - 1, 0)
    let hasTallBefore = scroller.isTall(before)
    place.scroll =
      scroller.isTall(after)
      ? scroller.cutting(after).revealing(after, lead: after, from: place.scroll)
      : scroller.revealing(after, lead: after, from: place.scroll)
    place.scroll = scroller.revealing(
      entry, lead: hasTallBefore ? entry : before, from: place.scroll)
    if hasTallBefore, place.scroll == Scroll(entry: entry), scroller.lines(entry) < scroller.height
    {
      place.scroll = Scroll(entry: before, line: scroller.lines(before) - 1)
    }
  }

  /// Shows the last lines of what is selected where its row is taller than the board.
  mutating func revealEnd() {
    guard let entry = entry(of: place.selection) else { return }
    place.scroll = Scroll(entry: entry, line: .max)
    reveal()
  }

  /// Scrolls within the cursor's row where that is taller than the board; `false` where there is
  /// no more of it in that direction.
  mutating func scrollRow(by lines: Int) -> Bool {
    let scroller = scroller
    guard layout.arrangement != .tooSmall, let entry = entry(of: place.selection),
      scroller.isTall(entry),
      let scroll = scroller.scrolling(
        by: lines, in: entry, lead: lead(of: entry), from: place.scroll)
    else { return false }
    place.scroll = scroll
    return true
  }

  /// Which lines of the cursor's row are on the board, of how many; `nil` where all of them are.
  var rowExtent: (shown: Range<Int>, total: Int)? {
    let scroller = scroller
    guard let entry = entry(of: place.selection), scroller.isTall(entry) else { return nil }
    let total = scroller.lines(entry)
    let isLeadShown = place.scroll.entry < entry
    let first = isLeadShown ? 0 : place.scroll.line
    let last = first + scroller.height - (isLeadShown ? scroller.lines(lead(of: entry)) : 0)
    return (first..<min(last, total), total)
  }

  /// The title of the section, where an entry is its first; else the entry itself.
  private func lead(of entry: Int) -> Int {
    guard entry > 0 else { return entry }
    return switch results.listing[entry - 1] {
    case .domain, .contextTitle: entry - 1
    case .row, .context: entry
    }
  }

  /// Which lines of its entry the selected cell has.
  private func linesOfSelection(in entry: Int) -> Range<Int> {
    let (rows, entry) = (rowLayout, results.listing[entry])
    return rows.selectedCell(place.selection, in: entry)?.lines ?? 0..<rows.height(of: entry)
  }

  /// Lists anew what a changed domain or hiding shows; the filter's matches stay.
  mutating func relist() {
    results = Results(results, opened, place: place)
  }
}
