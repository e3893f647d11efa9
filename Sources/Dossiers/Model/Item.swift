/// One claim about one actor: something it wants, a stance it takes, or what shapes its choices.
package struct Item: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Something the actor wants to bring about.
    case goal
    /// A stance it takes.
    case position
    /// Something true of it that shapes what it can do.
    case circumstance
  }

  /// How firmly the source says it.
  package enum Modality: String, Sendable, CaseIterable {
    /// A flat statement.
    case asserted
    /// A forecast, a likelihood, a necessity.
    case expected
  }

  package let id: String
  /// The position of its actor in `Dossier.actors`.
  package internal(set) var actor: Int
  /// The position of its domain in `Dossier.domains`.
  package internal(set) var domain: Int
  package let kind: Kind
  package let modality: Modality
  /// One line.
  package let title: Text
  package let summary: Text
  package let citations: [Citation]
  package let tags: [Text]
  package let parties: [Text]
  package let places: [Text]

  package init(
    id: String, actor: Int, domain: Int, kind: Kind, modality: Modality, title: Text,
    summary: Text, citations: [Citation] = [], tags: [Text] = [], parties: [Text] = [],
    places: [Text] = []
  ) {
    self.id = id
    self.actor = actor
    self.domain = domain
    self.kind = kind
    self.modality = modality
    self.title = title
    self.summary = summary
    self.citations = citations
    self.tags = tags
    self.parties = parties
    self.places = places
  }
}
