import Screen
import Search

extension State {
  /// Goes back and forth between places; `false` for actions that do not.
  mutating func travel(_ action: Action) -> Bool {
    let (here, before) = destination
    var history = before
    let target: Place?
    let reason: CleanText
    switch action {
    case .goBack: (target, reason) = (history.goBack(from: here), "This is the oldest place.")
    case .goForward: (target, reason) = (history.goForward(from: here), "This is the newest place.")
    case .goToLastPlace:
      (target, reason) = (history.goToLast(from: here), "No jump has been made yet.")
    default: return false
    }
    if let target {
      go(to: .place(target, history), actors: target.actors, isChosen: false)
    } else {
      say(reason)
    }
    return true
  }

  /// Shows a place as it was, filter and all; its actors are those compared.
  mutating func restore(_ place: Place) {
    self.place = place
    if place.query == results.query, place.actors == results.actors {
      search = nil
      relist()
      settle()
      return
    }
    // Until the answer comes: what is on the screen, unless it speaks of other actors.
    if place.actors == results.actors { relist() } else { results = Results(opened, place: place) }
    reveal()
    // Only filters that could be read become part of a place.
    let query = try? Query(parsing: place.query, vocabulary: opened.vocabulary)
    search(for: query, then: .restored(place))
  }

  /// Changes how the same thing is looked at.
  mutating func look(_ action: Action) {
    switch action {
    case .zoom:
      guard place.selection != nil else {
        say("There is nothing here to zoom.")
        return
      }
      place.isZoomed.toggle()
      place.detailScroll = nil
      reveal()
    case .toggleDetail:
      place.showsDetail.toggle()
      reveal()
      if place.showsDetail, layout.detail.height == 0 {
        say("There is no room for the detail here: Enter zooms.")
      }
    case .scrollDetailDown: scrollDetail(by: 1)
    case .scrollDetailUp: scrollDetail(by: -1)
    default: break
    }
  }

  /// Scrolls the detail, or the text of the zoomed pair, by lines, as far as there are any.
  mutating func scrollDetail(by lines: Int) {
    let all = detailLines
    let (shown, height) = detailExtent(of: all)
    place.detailScroll = max(0, min(shown.lowerBound + lines, all.count - height))
  }
}
