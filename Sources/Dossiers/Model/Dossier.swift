/// Two or more actors side by side: what one source says each of them wants, and where that is the
/// same and where it parts.
///
/// A value of this type is whole: every id is unique, every position points at something, and
/// every citation names a passage that is there.
package struct Dossier: Sendable, Hashable {
  /// The version of the format that this program reads and writes.
  package static let formatVersion = 1

  package let id: String
  /// One line.
  package let title: Text
  package let source: Source
  /// Two or more.
  package let actors: [Actor]
  /// One or more.
  package let domains: [Domain]
  package let items: [Item]
  package let relations: [Relation]
  package let context: [ContextClaim]

  package init(
    id: String, title: Text, source: Source, actors: [Actor], domains: [Domain], items: [Item],
    relations: [Relation], context: [ContextClaim]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.actors = actors
    self.domains = domains
    self.items = items
    self.relations = relations
    self.context = context
  }
}
