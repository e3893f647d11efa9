import Dossiers
import Screen
import Search

/// Searches are made outside: the state asks for one, keeps what it has, and takes the answer when
/// it comes. The newest request counts; answers to older ones are dropped.
extension State {
  /// Asks for what a query finds, or, where it asks for nothing, shows everything at once.
  ///
  /// What is on the screen stays until the answer comes; `place` says already what was asked for.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - isTyped: Whether it is still being typed, so that its last word may be half a field's name.
  ///   - arrival: What is done with the cursor then.
  mutating func search(
    for query: Query?, isTyped: Bool = false, then arrival: PendingSearch.Arrival
  ) {
    guard let query, !query.isEmpty else {
      search = nil
      results = Results(opened, place: place)
      arrive(arrival)
      return
    }
    lastTicket += 1
    let origin =
      switch arrival {
      case .firstMatch(let origin), .restored(let origin): origin
      }
    let end = comparison.rows.count
    let row = row(of: origin.selection) ?? (origin.selection == nil ? 0 : end)
    let request = SearchRequest(
      ticket: lastTicket, query: query, isTyped: isTyped && query.mayGrow, opened: opened,
      firstRow: row, within: answers.answer(holding: query))
    search = PendingSearch(request: request, arrival: arrival, left: place)
    if let answer = answers.answer(to: request) { take(answer) }
  }

  /// Takes what a search has found, unless another has been asked for since.
  mutating func take(_ answer: SearchAnswer) {
    guard var pending = search, pending.request.ticket == answer.ticket else { return }
    results = Results(opened, query: answer.query, found: answer.found, place: place)
    let hasStayed = isStill(at: pending.left)
    if answer.isComplete {
      answers.keep(answer, to: pending.request)
      search = nil
      if case .filtering(var box) = mode {
        box.isWaiting = answer.isWaiting
        box.remark =
          answer.found?.matches.isEmpty == true ? reasonForNothing(answer.query) : nil
        box.hint = hint(for: box)
        mode = .filtering(box)
      }
      if hasStayed { arrive(pending.arrival) } else { settle() }
      if mode == .browsing, case .firstMatch = pending.arrival,
        answer.found?.matches.isEmpty == true
      {
        say(reasonForNothing(answer.query) ?? "Nothing matches.")
      }
      return
    }
    if hasStayed, case .firstMatch(let origin) = pending.arrival,
      let match = firstMatch(from: origin.selection), answer.isCertain(row(of: match))
    {
      arrive(pending.arrival)
    } else {
      reveal()
    }
    // Who has moved on stays so, however many answers follow.
    if hasStayed { pending.left = place }
    search = pending
  }

  /// Turns the spinner.
  mutating func tick() {
    search?.turns += 1
    comparing?.turns += 1
  }

  /// Whether the cursor and what is listed are as they were; the rest of a place does not matter.
  private func isStill(at left: Place) -> Bool {
    place.selection == left.selection && place.side == left.side && place.domain == left.domain
      && place.hidesRest == left.hidesRest && place.actors == left.actors
  }

  private mutating func arrive(_ arrival: PendingSearch.Arrival) {
    switch arrival {
    case .firstMatch(let origin):
      // What is seen depends on the text and on where the box was opened, on nothing in between.
      place.selection = origin.selection
      place.side = origin.side
      place.scroll = origin.scroll
      place.relation = origin.relation
      place.detailScroll = origin.detailScroll
      goToFirstMatch()
    case .restored(let origin):
      place.scroll = origin.scroll
      settle()
    }
  }

  /// Goes to the first match from the cursor on; where nothing matches, the cursor stays.
  private mutating func goToFirstMatch() {
    let selection = place.selection
    let isShown = entry(of: selection) != nil
    let isFound = selection.map { isShown && results.isMatch($0) } == true
    if !isFound, let found = firstMatch(from: selection) {
      place.side = side(of: found)
      select(found)
    } else {
      select(isShown ? selection : nil, relation: place.relation)
    }
  }

  private func firstMatch(from selection: Selection?) -> Selection? {
    match(from: anchor(of: selection), by: 1) ?? match(from: 0, by: 1)
  }

  /// Stands on something that is shown, and has it in view.
  mutating func settle() {
    if entry(of: place.selection) == nil { selectFirstStop() }
    leaveHiddenStop()
    reveal()
  }

  private func row(of selection: Selection?) -> Int? {
    guard case .item(let item) = selection else { return nil }
    return comparison.row(ofItem: item)
  }
}
