import Screen
import Search

extension State {
  /// Opens the filter and moves between its matches; `false` for actions that do not.
  mutating func filter(_ action: Action) -> Bool {
    switch action {
    case .openFilter:
      mode = .filtering(FilterBox(text: place.query, origin: place))
      reveal()
    case .nextMatch: goToMatch(by: 1)
    case .previousMatch: goToMatch(by: -1)
    case .toggleHiding: toggleHiding()
    case .clear:
      if giveUpComparison() { return true }
      if place.isZoomed {
        place.isZoomed = false
        reveal()
      } else if !place.query.isEmpty {
        history.leave(place)
        clearFilter()
      }
    default: return false
    }
    return true
  }

  /// Takes the box's text as the filter if it can be read, and keeps the last good one if not.
  ///
  /// With what is found the cursor goes to the first match from where the box was opened, and back
  /// there when nothing matches.
  mutating func apply(_ box: FilterBox) {
    var box = box
    box.remark = nil
    do {
      let query = try Query(
        parsing: box.text, vocabulary: opened.vocabulary, cursor: box.cursor)
      box.error = nil
      if query.isEmpty { box.isWaiting = false }
      box.hint = hint(for: box)
      mode = .filtering(box)
      place.query = query.isEmpty ? "" : box.text
      search(for: query, isTyped: true, then: .firstMatch(from: box.start))
    } catch {
      box.error = error
      box.isWaiting = false
      box.hint = nil
      mode = .filtering(box)
    }
  }

  /// Takes the filter away; the cursor stays on its item, and whether the rest is hidden is kept for
  /// the next filter.
  mutating func clearFilter() {
    place.query = ""
    search = nil
    results = Results(opened, place: place)
    if entry(of: place.selection) == nil { selectFirstStop() }
    reveal()
  }

  private mutating func toggleHiding() {
    guard results.matches != nil else {
      say(
        search == nil
          ? "No filter is set, so there is nothing to hide: / opens one."
          : "Nothing is found yet, so there is nothing to hide.")
      return
    }
    place.hidesRest.toggle()
    relist()
    if entry(of: place.selection) == nil {
      let anchor = anchor(of: place.selection)
      if let found = match(from: anchor, by: 1) ?? match(from: anchor - 1, by: -1) {
        place.side = side(of: found)
        select(found)
      } else {
        selectFirstStop()
      }
    }
    reveal()
    say(place.hidesRest ? "The rest is hidden: f shows it again." : "The rest is dimmed.")
  }
}
