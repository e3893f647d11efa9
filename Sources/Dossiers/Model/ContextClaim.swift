/// A claim that belongs to no single actor.
package struct ContextClaim: Sendable, Hashable {
  package let id: String
  /// One line.
  package let title: Text
  package let summary: Text
  package let citations: [Citation]
  package let tags: [Text]

  package init(
    id: String, title: Text, summary: Text, citations: [Citation] = [], tags: [Text] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.citations = citations
    self.tags = tags
  }
}
