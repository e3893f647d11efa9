import Screen

/// A list over the screen that words narrow as they are typed; one of its lines is chosen.
package struct ListBox: Sendable, Hashable {
  /// What a key has done to the list.
  enum Outcome {
    /// It stays open.
    case open
    /// The chosen line is taken.
    case accepted
    case cancelled
    case effect(Effect)
  }

  var editor = LineEditor()
  /// The position of the chosen line among those that the words leave.
  var chosen = 0

  /// Whether the typed words leave a line; `text` is what they are looked for in, in lower case.
  func keeps(_ text: String) -> Bool {
    editor.text.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: What was pressed.
  ///   - page: How many lines a page is.
  /// - Returns: What it meant; the chosen line may be out of range until `clamp` is called.
  mutating func press(_ key: Key, page: Int) -> Outcome {
    guard let action = KeyTable.action(for: key, in: .list) else {
      if case .character(let character) = key { insert(String(character)) }
      return .open
    }
    switch action {
    case .accept: return .accepted
    case .cancel: return .cancelled
    case .previousEntry: chosen -= 1
    case .nextEntry: chosen += 1
    case .pageUp: chosen -= page
    case .pageDown: chosen += page
    case .redraw: return .effect(.redraw)
    case .suspend: return .effect(.suspend)
    default:
      let before = editor.text
      editor.perform(action)
      if editor.text != before { chosen = 0 }
    }
    return .open
  }

  /// Types text; the first line that is left is chosen.
  mutating func insert(_ text: String) {
    editor.insert(text)
    chosen = 0
  }

  /// Keeps the chosen line among `count` that there are.
  mutating func clamp(to count: Int) {
    chosen = max(0, min(chosen, count - 1))
  }
}
