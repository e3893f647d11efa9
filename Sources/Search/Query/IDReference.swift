/// An id as `id:` names it.
package struct IDReference: Sendable, Hashable {
  /// In lower case, as ids are.
  package let text: String
  /// Whether it is the whole id, not the beginning of one that is being typed.
  package let isWhole: Bool

  /// Whether an item or claim with this id is meant.
  package func includes(_ id: String) -> Bool {
    isWhole ? id == text : id.hasPrefix(text)
  }
}
