/// A claim that belongs to no single actor.
package struct ContextClaim: Sendable, Hashable {
  package let id: String
  /// Title, summary and tags where they lie; there are no parties and places.
  package let texts: ClaimTexts
  package let citations: [Citation]

  package init(
    id: String, title: Text, summary: Text, citations: [Citation] = [], tags: [Text] = []
  ) {
    self.init(
      id: id, texts: ClaimTexts(copying: title, summary, tags: tags, parties: [], places: []),
      citations: citations)
  }

  init(id: String, texts: ClaimTexts, citations: [Citation]) {
    self.id = id
    self.texts = texts
    self.citations = citations
  }
}

extension ContextClaim {
  /// One line.
  package var title: Text { texts.title }
  package var summary: Text { texts.summary }
  /// Made when asked for; `texts` has them as they lie.
  package var tags: [Text] { Array(texts.tags) }
}
