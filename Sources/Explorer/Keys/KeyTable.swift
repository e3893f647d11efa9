package import Screen

/// The one table of keys: what runs, what help lists and what the footer names all come from it.
package enum KeyTable {
  /// The bindings of one context, in the order in which help lists them.
  package static func bindings(in context: KeyContext) -> [Binding] {
    all.filter { $0.contexts.contains(context) }
  }

  /// What a key does in a context; `nil` where it does nothing.
  package static func action(for key: Key, in context: KeyContext) -> Action? {
    actions[context]?[key]
  }

  /// Every binding, in the order of the help.
  package static let all: [Binding] = browsing + editing

  private static let actions: [KeyContext: [Key: Action]] = {
    var actions: [KeyContext: [Key: Action]] = [:]
    for binding in all {
      for context in binding.contexts {
        for chord in binding.chords { actions[context, default: [:]][chord] = binding.action }
      }
    }
    return actions
  }()
}
