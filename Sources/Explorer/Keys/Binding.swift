package import Screen

/// An action with the keys that run it and the words that explain it.
package struct Binding: Sendable, Hashable {
  package let action: Action
  /// Any of these; the first is the one that short hints name.
  package let chords: [Key]
  package let contexts: Set<KeyContext>
  /// What it does, as help shows it.
  package let help: CleanText

  init(_ action: Action, _ chords: [Key], in contexts: Set<KeyContext>, _ help: CleanText) {
    self.action = action
    self.chords = chords
    self.contexts = contexts
    self.help = help
  }

  /// The keys as help shows them: `Ctrl-d`, `1 … 9`.
  package func chordText(_ glyphs: Glyphs) -> CleanText {
    let names = chords.map(glyphs.name(of:))
    guard names.count > 4, let first = names.first, let last = names.last else {
      return names.joined(separator: " ")
    }
    return first + " " + glyphs.ellipsis + " " + last
  }

  /// What a search in the help looks through, in lower case.
  var searchText: String {
    let keys = chords.map(\.description).joined(separator: " ")
    return "\(keys) \(help.string) \(action.rawValue)".lowercased()
  }
}
