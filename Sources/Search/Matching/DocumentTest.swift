import Dossiers

/// Whether a condition that looks into no text holds for one item or context claim after another.
///
/// What belongs to actors (an actor, a domain, a kind, a modality) a context claim never has.
struct DocumentTest: Sendable {
  private let condition: Query.Condition
  private let index: Index
  private let standings: Standings

  init(_ condition: Query.Condition, index: Index) {
    self.condition = condition
    self.index = index
    standings = condition.standings
  }

  /// Whether the condition holds for a document.
  ///
  /// A document is a position in the items, or beyond them in the context. What `is:` is to know
  /// of it is asked only where it is needed.
  func holds(for document: Int, standings ofDocument: (Int) -> Standings) -> Bool {
    switch condition {
    case .text, .field:
      return false
    case .standing:
      return !standings.isDisjoint(with: ofDocument(document))
    case .actor(let actors):
      return isItem(document) && actors.contains(index.dossier.items[document].actor)
    case .domain(let domains):
      return isItem(document) && domains.contains(index.dossier.items[document].domain)
    case .kind(let kinds):
      return isItem(document) && kinds.contains(index.dossier.items[document].kind)
    case .modality(let modalities):
      return isItem(document) && modalities.contains(index.dossier.items[document].modality)
    case .cites(let references):
      return citations(of: document).contains { citation in
        references.contains { $0.includes(citation) }
      }
    case .id(let ids):
      let id = id(of: document)
      return ids.contains { $0.includes(id) }
    }
  }

  private func isItem(_ document: Int) -> Bool {
    document < index.dossier.items.count
  }

  private func citations(of document: Int) -> [Citation] {
    let dossier = index.dossier
    return isItem(document)
      ? dossier.items[document].citations
      : dossier.context[document - dossier.items.count].citations
  }

  private func id(of document: Int) -> String {
    let dossier = index.dossier
    return isItem(document)
      ? dossier.items[document].id : dossier.context[document - dossier.items.count].id
  }
}

extension PassageReference {
  /// Whether a citation names this passage and, where this is a bullet, this bullet.
  fileprivate func includes(_ citation: Citation) -> Bool {
    citation.passage == passage && (bullet == nil || citation.bullet == bullet)
  }
}

extension Query.Condition {
  /// Whether it takes a search of texts to decide it.
  var looksIntoTexts: Bool {
    switch self {
    case .text, .field: true
    default: false
    }
  }

  fileprivate var standings: Standings {
    guard case .standing(let wanted) = self else { return [] }
    return wanted.reduce(into: []) { $0.insert(Standings($1)) }
  }
}

extension Query.Clause {
  /// Whether it takes a search of texts to decide it.
  var looksIntoTexts: Bool {
    alternatives.contains { $0.condition.looksIntoTexts }
  }
}
