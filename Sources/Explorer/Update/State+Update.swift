import Screen

extension State {
  /// Takes one event in and answers what is to be done outside.
  ///
  /// Pure: the same state and event give the same result.
  package mutating func update(_ event: Event) -> [Effect] {
    let (search, comparing, gathering) = (search?.request, comparing?.request, gathering)
    let asked = take(event)
    return asked + effects(ofComparing: comparing, event) + effects(ofSearching: search, event)
      + effects(ofGathering: gathering)
  }

  /// What is to be done outside if there is another search than before the event.
  private mutating func effects(
    ofSearching before: SearchRequest?, _ event: Event
  ) -> [Effect] {
    guard search?.request != before else { return [] }
    search?.left = place
    if let search { return [.search(search.request)] }
    if case .searched = event { return [] }
    return [.cancelSearch]
  }

  /// The same of comparisons.
  private func effects(ofComparing before: ComparisonRequest?, _ event: Event) -> [Effect] {
    guard comparing?.request != before else { return [] }
    if let comparing { return [.compare(comparing.request)] }
    if case .compared = event { return [] }
    return [.cancelComparison]
  }

  /// The same of values; what is gathered for nobody does no harm.
  private func effects(ofGathering before: ValuesRequest?) -> [Effect] {
    gathering == before ? [] : gathering.map { [.gather($0)] } ?? []
  }

  mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .keyPressed(let key): return press(key)
    case .textPasted(let text):
      paste(text)
      return []
    case .screenResized(let size):
      self.size = size
      leaveHiddenStop()
      reveal()
      return []
    case .programResumed: return [.redraw]
    case .searched(let answer):
      take(answer)
      return []
    case .compared(let answer):
      take(answer)
      return []
    case .gathered(let answer):
      take(answer)
      return []
    case .ticked:
      tick()
      return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    switch mode {
    case .browsing:
      let action = KeyTable.action(for: key, in: context)
      if action != .cycleCounterparts { cycle = nil }
      if action?.isJump != true { jumpSide = nil }
      if action == nil { sayUnbound(key) }
      return action.map { perform($0, key) } ?? []
    case .filtering(let box): return press(key, in: box)
    case .help(let box): return press(key, in: box)
    case .picking(let picker): return press(key, in: picker)
    }
  }

  /// Says of each key once that nothing is behind it; who presses it again knows.
  private mutating func sayUnbound(_ key: Key) {
    guard unboundKeys.insert(key).inserted else { return }
    let name = options.glyphs.name(of: key)
    say("\(name) does nothing here; ? lists the keys.")
  }

  /// Does what a key of the board or of the zoomed pair stands for.
  mutating func perform(_ action: Action, _ key: Key) -> [Effect] {
    switch action {
    case .interrupt: return [.quit(status: 130)]
    case .quit: return [.quit(status: 0)]
    case .close:
      if place.isZoomed {
        place.isZoomed = false
        reveal()
        return []
      }
      return [.quit(status: 0)]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .openHelp: mode = .help(HelpBox(context: context))
    case .pickActors: openActorPicker()
    case .swapActors: swapActors()
    default:
      if !move(action), !compare(action, key), !filter(action), !travel(action) { look(action) }
    }
    return []
  }

  private mutating func paste(_ text: String) {
    notice = nil
    // A paste is text for a box; without one it must not press keys.
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    switch mode {
    case .browsing: say("Pasted text goes into a filter: open one with / first.")
    case .filtering(var box):
      box.editor.insert(line)
      box.menu = nil
      apply(box)
    case .help(var box):
      box.list.insert(line)
      mode = .help(box)
    case .picking(var picker):
      picker.list.insert(line)
      mode = .picking(picker)
    }
  }
}
