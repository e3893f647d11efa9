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
    place.scroll = scroller.revealing(entry, lead: lead(of: entry), from: place.scroll)
  }

  /// The entry that should be in view with another: the section's title with its first row.
  private func lead(of entry: Int) -> Int {
    guard entry > 0 else { return entry }
    switch results.listing[entry - 1] {
    case .domain, .contextTitle: return entry - 1
    case .row, .context: return entry
    }
  }

  /// Lists anew what a changed domain or hiding shows; the filter's matches stay.
  mutating func relist() {
    results = Results(results, opened, place: place)
  }
}
