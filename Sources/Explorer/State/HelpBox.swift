/// The list of keys that are valid where it was opened.
package struct HelpBox: Sendable, Hashable {
  /// Where it was opened: it lists that context's keys and runs them there.
  let context: KeyContext
  var list = ListBox()

  /// The bindings that the typed words leave, in the table's order.
  var bindings: [Binding] {
    KeyTable.bindings(in: context).filter { list.keeps($0.searchText) }
  }
}
