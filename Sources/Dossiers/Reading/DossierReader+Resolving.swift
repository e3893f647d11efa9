extension DossierReader {
  /// Turns the draft into a dossier after holding every reference to what it refers to.
  ///
  /// - Returns: `nil` where something is missing that was reported while reading.
  mutating func resolve() -> Dossier? {
    checkIDs()
    if let source = draft.source, draft.gaps.isDisjoint(with: ["source", "passages"]) {
      checkCitations(against: source.passages)
    }
    let items = resolveItems()
    let relations = resolveRelations(items)
    guard let id = draft.id, let title = draft.title, let source = draft.source else { return nil }
    return Dossier(
      id: id, title: title, source: source, actors: draft.actors, domains: draft.domains,
      items: items, relations: relations, context: draft.context)
  }

  private mutating func checkIDs() {
    var first: [String: Int] = [:]
    var repeated: [(id: Located<String>, earlier: Int)] = []
    for (id, list) in draft.ids {
      guard let earlier = first[id.value] else {
        first[id.value] = id.offset
        continue
      }
      repeated.append((id, earlier))
      // What should have had another id may be what references that lead nowhere mean.
      draft.faultyIDs.insert(id.value)
      draft.gaps.insert(list)
    }
    repeated.sort { $0.earlier < $1.earlier }
    let positions = SourcePosition.positions(of: repeated.map(\.earlier), in: cursor.bytes)
    for ((id, _), position) in zip(repeated, positions) {
      report(
        "the id \(quoted(id.value)) is given already on line \(position.line); "
          + "every id of the file must differ", at: id.offset)
    }
  }

  private mutating func resolveItems() -> [Item] {
    let actors = targets("actor", draft.actors.map(\.id), list: "actors")
    let domains = targets("domain", draft.domains.map(\.id), list: "domains")
    return draft.items.map { item in
      let actor = position(of: item.actor, in: actors)
      if actor == nil { draft.faultyIDs.insert(item.id) }
      return Item(
        id: item.id, actor: actor ?? 0, domain: position(of: item.domain, in: domains) ?? 0,
        kind: item.kind, modality: item.modality, title: item.title, summary: item.summary,
        citations: item.citations, tags: item.tags, parties: item.parties, places: item.places)
    }
  }

  private mutating func resolveRelations(_ items: [Item]) -> [Relation] {
    let known = targets("item", items.map(\.id), list: "items")
    return draft.relations.map { relation in
      Relation(
        id: relation.id, kind: relation.kind, basis: relation.basis,
        items: resolveMembers(relation.items, items, known),
        title: relation.title, rationale: relation.rationale, citations: relation.citations)
    }
  }

  private mutating func resolveMembers(
    _ ids: Located<[Located<String>]>, _ items: [Item], _ known: ReferenceTargets
  ) -> [Int] {
    var members: [Int] = []
    var seen: Set<String> = []
    var isWhole = true
    for id in ids.value {
      guard seen.insert(id.value).inserted else {
        report(
          "the item \(quoted(id.value)) stands twice in one relation; remove one or name another",
          at: id.offset)
        isWhole = false
        continue
      }
      if let member = position(of: id, in: known) { members.append(member) }
      if draft.faultyIDs.contains(id.value) { isWhole = false }
    }
    guard isWhole, members.count == ids.value.count else { return members }
    if Set(members.map { items[$0].actor }).count < 2 {
      let found =
        switch members.count {
        case 0: "none"
        case 1: "one"
        default: "\(members.count) of one actor"
        }
      report("expected two or more items of two actors or more, found \(found)", at: ids.offset)
    }
    return members
  }
}
