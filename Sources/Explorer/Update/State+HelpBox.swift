import Screen

extension State {
  /// Takes a key while the list of keys is open.
  mutating func press(_ key: Key, in box: HelpBox) -> [Effect] {
    var box = box
    guard let action = KeyTable.action(for: key, in: .help) else {
      guard case .character(let character) = key else { return [] }
      box.editor.insert(String(character))
      box.chosen = 0
      mode = .help(box)
      return []
    }
    switch action {
    case .accept: return run(box)
    case .cancel:
      mode = .browsing
      return []
    case .previousEntry: box.chosen -= 1
    case .nextEntry: box.chosen += 1
    case .pageUp: box.chosen -= max(1, layout.body.height - 4)
    case .pageDown: box.chosen += max(1, layout.body.height - 4)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default:
      let before = box.editor.text
      box.editor.perform(action)
      if box.editor.text != before { box.chosen = 0 }
    }
    box.chosen = max(0, min(box.chosen, box.bindings.count - 1))
    mode = .help(box)
    return []
  }

  /// Closes the list and does what its chosen line says, as if its first key had been pressed.
  private mutating func run(_ box: HelpBox) -> [Effect] {
    guard box.bindings.indices.contains(box.chosen) else { return [] }
    mode = .browsing
    let binding = box.bindings[box.chosen]
    return binding.chords.first.map { update(.keyPressed($0)) } ?? []
  }
}
