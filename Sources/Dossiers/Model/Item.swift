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
  package internal(set) var actor: Int {
    get { Int(storedActor) }
    set { storedActor = Int32(newValue) }
  }
  /// The position of its domain in `Dossier.domains`.
  package internal(set) var domain: Int {
    get { Int(storedDomain) }
    set { storedDomain = Int32(newValue) }
  }
  package let kind: Kind
  package let modality: Modality
  /// Title, summary, tags, parties and places where they lie.
  package let texts: ClaimTexts
  package let citations: [Citation]

  // Narrow, because a large dossier has a million items.
  private var storedActor: Int32
  private var storedDomain: Int32

  package init(
    id: String, actor: Int, domain: Int, kind: Kind, modality: Modality, title: Text,
    summary: Text, citations: [Citation] = [], tags: [Text] = [], parties: [Text] = [],
    places: [Text] = []
  ) {
    self.init(
      id: id, actor: actor, domain: domain, kind: kind, modality: modality,
      texts: ClaimTexts(
        copying: title, summary, tags: tags, parties: parties, places: places),
      citations: citations)
  }

  init(
    id: String, actor: Int, domain: Int, kind: Kind, modality: Modality, texts: ClaimTexts,
    citations: [Citation]
  ) {
    self.id = id
    storedActor = Int32(actor)
    storedDomain = Int32(domain)
    self.kind = kind
    self.modality = modality
    self.texts = texts
    self.citations = citations
  }

  /// The item as it stands in a dossier that has its actor at another position.
  package func of(actor: Int) -> Item {
    var item = self
    item.actor = actor
    return item
  }
}

extension Item {
  /// One line.
  package var title: Text { texts.title }
  package var summary: Text { texts.summary }
  /// Made when asked for, like the other lists; `texts` has them as they lie.
  package var tags: [Text] { Array(texts.tags) }
  package var parties: [Text] { Array(texts.parties) }
  package var places: [Text] { Array(texts.places) }
}
