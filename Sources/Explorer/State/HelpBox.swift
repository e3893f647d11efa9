/// The list of keys that are valid where it was opened.
package struct HelpBox: Sendable, Hashable {
  /// Where it was opened: it lists that context's keys and runs them there.
  let context: KeyContext
  /// Narrows the list as it is typed.
  var editor = LineEditor()
  /// The position of the chosen line in the narrowed list.
  var chosen = 0

  /// The bindings that the typed words leave, in the table's order.
  var bindings: [Binding] {
    let words = editor.text.lowercased().split(separator: " ")
    return KeyTable.bindings(in: context).filter { binding in
      let text = binding.searchText
      return words.allSatisfy { text.contains($0) }
    }
  }
}
