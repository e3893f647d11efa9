import Screen
import Search

extension State {
  /// Takes a key while a filter is typed.
  mutating func press(_ key: Key, in box: FilterBox) -> [Effect] {
    var box = box
    let action = KeyTable.action(for: key, in: .filterBox)
    switch action {
    case .complete, .completeBackward:
      complete(box, next: action == .complete)
      return []
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default:
      box.menu = nil
      box.awaitedTab = nil
    }
    guard let action else {
      mode = .filtering(box)
      guard case .character(let character) = key else { return [] }
      box.editor.insert(String(character))
      apply(box)
      return []
    }
    switch action {
    case .nextMatch, .previousMatch, .pageDown, .pageUp: go(action, from: box)
    case .accept: accept(box)
    case .clear: close(box)
    case .cancel: cancel(box)
    case .previousEntry: recall(&box, older: true)
    case .nextEntry: recall(&box, older: false)
    case .deleteBackward where box.text.isEmpty:
      // As in an editor's search line: taking back the slash closes it.
      close(box)
    default:
      let before = box.text
      box.editor.perform(action)
      if box.text == before { box.hint = hint(for: box) }
      if box.text != before { apply(box) } else { mode = .filtering(box) }
    }
    return []
  }

  /// Moves on the board while the box stays open; what is typed then is looked for from there.
  private mutating func go(_ action: Action, from box: FilterBox) {
    mode = .filtering(box)
    let left = place
    switch action {
    case .nextMatch: goToMatch(by: 1, isJump: false)
    case .previousMatch: goToMatch(by: -1, isJump: false)
    default: _ = move(action)
    }
    guard place != left, case .filtering(var box) = mode else { return }
    box.start = place
    mode = .filtering(box)
  }

  private mutating func accept(_ box: FilterBox) {
    var box = box
    if box.error == nil {
      // While typing, half a word stands for all that it begins; a filter that is kept must be
      // whole.
      do {
        box.error = try Query(parsing: box.text, vocabulary: opened.vocabulary).unfinished
      } catch {
        box.error = error
      }
    }
    guard box.error == nil else {
      mode = .filtering(box)
      return
    }
    if box.isWaiting || search?.request.isTyped == true {
      // Half a field's name that is kept is a word like others.
      let query = try? Query(parsing: box.text, vocabulary: opened.vocabulary)
      search(for: query, then: .firstMatch(from: search == nil ? place : box.start))
    }
    guard !place.query.isEmpty else {
      close(box)
      return
    }
    mode = .browsing
    filters.removeAll { $0 == box.text }
    filters.append(box.text)
    if box.origin.query != place.query { history.leave(box.origin) }
    reveal()
    if search == nil, results.matches?.isEmpty == true { sayNothingMatches(box.text) }
  }

  /// Closes the box without a filter; the place where it was opened can be gone back to.
  private mutating func close(_ box: FilterBox) {
    mode = .browsing
    place.selection = place.selection ?? box.origin.selection
    clearFilter()
    if !box.origin.query.isEmpty || place.selection != box.origin.selection {
      history.leave(box.origin)
    }
  }

  private mutating func cancel(_ box: FilterBox) {
    mode = .browsing
    restore(box.origin)
  }

  /// Puts an older or newer filter into the box; past the newest, the user's own text again.
  private mutating func recall(_ box: inout FilterBox, older: Bool) {
    if box.historyPosition == nil { box.draft = box.text }
    let position = (box.historyPosition ?? -1) + (older ? 1 : -1)
    guard position < filters.count, position >= -1 else { return }
    box.historyPosition = position < 0 ? nil : position
    box.editor.replace(with: position < 0 ? box.draft : filters[filters.count - 1 - position])
    apply(box)
  }
}
