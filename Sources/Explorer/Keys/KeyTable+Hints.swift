import Screen

extension KeyTable {
  /// Keys that the footer names, with a word for what they do.
  package struct Hint: Sendable {
    let actions: [Action]
    let label: CleanText
  }

  /// What the footer of a context names, the most useful first: what does not fit is left out.
  static func hints(in context: KeyContext) -> [Hint] {
    switch context {
    case .board:
      [
        Hint(actions: [.openHelp], label: "help"),
        Hint(actions: [.openFilter], label: "filter"),
        Hint(actions: [.nextDivergent, .previousDivergent], label: "divergent"),
        Hint(actions: [.nextShared, .previousShared], label: "shared"),
        Hint(actions: [.goToCounterpart], label: "other side"),
        Hint(actions: [.zoom], label: "zoom"),
        Hint(actions: [.close], label: "quit"),
        Hint(actions: [.cycleCounterparts], label: "counterparts"),
        Hint(actions: [.goBack], label: "back"),
      ]
    case .zoom:
      [
        Hint(actions: [.openHelp], label: "help"),
        Hint(actions: [.scrollDetailDown, .scrollDetailUp], label: "scroll"),
        Hint(actions: [.zoom], label: "board"),
        Hint(actions: [.moveDown, .moveUp], label: "next pair"),
        Hint(actions: [.nextDivergent, .previousDivergent], label: "divergent"),
        Hint(actions: [.nextShared, .previousShared], label: "shared"),
        Hint(actions: [.goToCounterpart], label: "other side"),
      ]
    case .filterBox:
      [
        Hint(actions: [.accept], label: "keep"),
        Hint(actions: [.clear], label: "clear"),
        Hint(actions: [.complete], label: "complete"),
        Hint(actions: [.nextMatch], label: "next"),
        Hint(actions: [.previousEntry, .nextEntry], label: "history"),
        Hint(actions: [.cancel], label: "cancel"),
        Hint(actions: [.killToBlank], label: "cut word"),
      ]
    case .list:
      [
        Hint(actions: [.cancel], label: "close"),
        Hint(actions: [.accept], label: "take it"),
        Hint(actions: [.previousEntry, .nextEntry], label: "choose"),
      ]
    }
  }

  /// The first key of each action, as the footer shows them: `] [`.
  static func keys(of hint: Hint, in context: KeyContext, _ glyphs: Glyphs) -> CleanText {
    hint.actions.compactMap { action in
      all.first { $0.action == action && $0.contexts.contains(context) }?.chords.first
    }.map(glyphs.name(of:)).joined(separator: " ")
  }
}
