/// One of the parties that a dossier compares.
package struct Actor: Sendable, Hashable {
  package let id: String
  package let name: Text
  /// A form of the name for narrow places.
  package let short: Text

  package init(id: String, name: Text, short: Text) {
    self.id = id
    self.name = name
    self.short = short
  }
}
