import Dossiers
import Screen

extension State {
  /// How many lines of a list a page is.
  private var listPage: Int { max(1, layout.body.height - 4) }

  /// Takes a key while the list of keys is open.
  mutating func press(_ key: Key, in box: HelpBox) -> [Effect] {
    var box = box
    switch box.list.press(key, page: listPage) {
    case .accepted: return run(box)
    case .cancelled: mode = .browsing
    case .effect(let effect): return [effect]
    case .open:
      box.list.clamp(to: box.bindings.count)
      mode = .help(box)
      sayHowToClose(box.list, key)
    }
    return []
  }

  /// Tells who presses `q` out of habit what closes a list.
  ///
  /// Every character is typed there: this one begins "quit", and names of actors.
  private mutating func sayHowToClose(_ list: ListBox, _ key: Key) {
    if key == "q", list.editor.text == "q" { say("Esc closes: letters are typed here.") }
  }

  /// Closes the list and does what its chosen line says, as if its first key had been pressed.
  private mutating func run(_ box: HelpBox) -> [Effect] {
    guard box.bindings.indices.contains(box.list.chosen) else { return [] }
    mode = .browsing
    let binding = box.bindings[box.list.chosen]
    return binding.chords.first.map { take(.keyPressed($0)) } ?? []
  }

  /// Takes a key while an actor is picked.
  mutating func press(_ key: Key, in picker: ActorPicker) -> [Effect] {
    var picker = picker
    switch picker.list.press(key, page: listPage) {
    case .accepted: pick(from: picker)
    case .cancelled: mode = .browsing
    case .effect(let effect): return [effect]
    case .open:
      picker.list.clamp(to: picker.candidates(in: dossier).count)
      mode = .picking(picker)
      sayHowToClose(picker.list, key)
    }
    return []
  }

  /// Takes the chosen actor: for the left side, and then, from a new list, for the right one.
  private mutating func pick(from picker: ActorPicker) {
    let candidates = picker.candidates(in: dossier)
    guard candidates.indices.contains(picker.list.chosen) else { return }
    let actor = candidates[picker.list.chosen]
    guard let left = picker.left else {
      var next = ActorPicker(left: actor)
      next.list.chosen =
        next.candidates(in: dossier).firstIndex(of: wantedActors[1]) ?? 0
      mode = .picking(next)
      return
    }
    mode = .browsing
    compare(left: left, right: actor)
  }
}
