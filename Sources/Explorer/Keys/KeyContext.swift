/// Where a key is pressed, which decides what it does.
package enum KeyContext: String, Sendable, Hashable, CaseIterable {
  case board
  /// One pair in full text.
  case zoom
  /// The line in which a filter is typed.
  case filterBox
  /// A list over the screen: the keys, or the actors to pick from.
  case list
}
