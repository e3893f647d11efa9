import Dossiers
import Screen

extension State {
  /// Scrolls the board, as little as needed, so that the selection is in view.
  mutating func reveal() {
    guard let entry = entry(of: place.selection) else {
      place.scroll = Scroll()
      return
    }
    let layout = rowLayout
    let listing = results.listing
    let scroller = Scroller(count: listing.count, height: self.layout.board.height) {
      layout.height(of: listing[$0])
    }
    // A neighbour on each side stays in view where there is room, so that the cursor never
    // seems to stand at the end of the board when it does not.
    let after = min(entry + 1, listing.count - 1)
    let before = max(entry - 1, 0)
    place.scroll = scroller.revealing(after, lead: after, from: place.scroll)
    place.scroll = scroller.revealing(entry, lead: before, from: place.scroll)
    revealLowerHalf(of: entry, layout)
  }

  /// Where the sides are stacked and a row is higher than the board, the right side is below it.
  private mutating func revealLowerHalf(of entry: Int, _ rows: BoardRowLayout) {
    guard rows.arrangement == .stacked, case .row(let row) = results.listing[entry],
      side(of: place.selection) == .right
    else { return }
    let start = rows.lines(.left, ofRow: row).count
    let end = start + rows.lines(.right, ofRow: row).count
    let height = layout.board.height
    guard end > height, place.scroll.entry == entry else { return }
    place.scroll.line = min(start, end - height)
  }

  /// Lists anew what a changed domain or hiding shows; the filter's matches stay.
  mutating func relist() {
    results = Results(results, opened, place: place)
  }
}
