import Dossiers

/// What a dossier's ids and passages are.
extension Vocabulary {
  /// What has an id.
  enum Owner: Hashable {
    /// An item or a context claim.
    case claim
    /// A relation, with the ids of its items.
    case relation([String])
  }

  /// What the beginning of an id may become.
  enum Begun: Hashable {
    case none
    /// Relations alone.
    case relations
    /// Items or context claims, and perhaps relations.
    case claims
  }

  /// What has an id, in lower case; `nil` where nothing has it that a query finds.
  func owner(ofID id: String) -> Owner? {
    if let ids = ids.idsIfSorted {
      guard let place = ids.positions(of: id).first else { return nil }
      return ids.relation(at: place).map(owner(ofRelation:)) ?? .claim
    }
    // For a single question quicker than to sort them first.
    if hasClaim({ $0 == id }) { return .claim }
    return dossier.relations.firstIndex { $0.id == id }.map(owner(ofRelation:))
  }

  private func owner(ofRelation number: Int) -> Owner {
    .relation(dossier.relations[number].items.map { dossier.items[$0].id })
  }

  /// What an id may become that begins with a text in lower case.
  func begunIDs(_ text: String) -> Begun {
    if let ids = ids.idsIfSorted {
      let ranges = ids.positions(beginningWith: text)
      if ranges.isEmpty { return .none }
      return ranges.joined().contains { ids.relation(at: $0) == nil } ? .claims : .relations
    }
    if hasClaim({ $0.hasPrefix(text) }) { return .claims }
    return dossier.relations.contains { $0.id.hasPrefix(text) } ? .relations : .none
  }

  private func hasClaim(_ isWanted: (String) -> Bool) -> Bool {
    dossier.items.contains { isWanted($0.id) } || dossier.context.contains { isWanted($0.id) }
  }

  /// The ids of items, context claims and relations, not more than can be compared with a mistyped
  /// one while someone types.
  var someIDs: [String] {
    dossier.items.prefix(10_000).map(\.id) + dossier.context.prefix(10_000).map(\.id)
      + dossier.relations.prefix(10_000).map(\.id)
  }

  /// Whether a passage's number is longer than that of a whole passage and begins with it.
  func hasPassage(beyond reference: PassageReference) -> Bool {
    guard reference.bullet == nil else { return false }
    let digits = String(reference.passage)
    return dossier.source.passages.contains {
      $0.number != reference.passage && String($0.number).hasPrefix(digits)
    }
  }

  /// What is wrong with a passage or bullet that the source does not have, and what it has.
  func fault(of reference: PassageReference) -> (problem: String, remedy: String)? {
    let passages = dossier.source.passages
    guard let passage = passages.first(where: { $0.number == reference.passage }) else {
      let numbers = passages.map(\.number)
      let remedy =
        switch (numbers.min(), numbers.max()) {
        case (let first?, let last?) where first < last:
          "the source has \(numbers.count) passages, \(first) to \(last)"
        case (let only?, _): "the source has only passage \(only)"
        default: "the source has no passages"
        }
      return ("there is no passage \(reference.passage)", remedy)
    }
    guard let bullet = reference.bullet, bullet >= passage.bullets else { return nil }
    let letters = (0..<min(26, passage.bullets)).compactMap {
      Citation(passage: 1, bullet: $0).bulletLetter
    }
    let letter = Citation(passage: 1, bullet: bullet).bulletLetter ?? "?"
    let remedy =
      switch (letters.first, letters.last) {
      case (let first?, let last?) where letters.count > 1: "it has \(first) to \(last)"
      case (let only?, _): "it has \(only) alone"
      default: "it has none"
      }
    return ("passage \(reference.passage) has no bullet \(letter)", remedy)
  }
}
