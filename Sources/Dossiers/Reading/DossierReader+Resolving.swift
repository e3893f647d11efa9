extension DossierReader {
  /// Turns the draft into a dossier after holding every reference to what it refers to.
  ///
  /// - Returns: `nil` where something is missing that was reported while reading.
  mutating func resolve() -> Dossier? {
    checkIDs()
    findings += draft.findingsOnCitations()
    resolveItems()
    resolveRelations()
    guard let id = draft.id, let title = draft.title, let source = draft.source else { return nil }
    return Dossier(
      id: id, title: title, source: source, actors: draft.actors, domains: draft.domains,
      items: draft.items, relations: draft.relations, context: draft.context)
  }

  private mutating func checkIDs() {
    var repeated: [(id: Located<String>, earlier: Int)] = []
    for (id, list) in draft.repeatedIDs {
      guard let earlier = draft.declarations.value(for: id.value)?.offset else { continue }
      repeated.append((id, earlier))
      // What should have had another id may be what references that lead nowhere mean.
      draft.faultyIDs.insert(id.value)
      draft.gaps.insert(list.rawValue)
    }
    repeated.sort { $0.earlier < $1.earlier }
    let positions = SourcePosition.positions(of: repeated.map(\.earlier), in: cursor.bytes)
    for ((id, _), position) in zip(repeated, positions) {
      report(
        "the id \(quoted(id.value)) is given already on line \(position.line); "
          + "every id of the file must differ", at: id.offset)
    }
  }

  private mutating func resolveItems() {
    guard !draft.openItems.isEmpty else { return }
    let actors = targets("actor", draft.actors.map(\.id), list: .actors)
    let domains = targets("domain", draft.domains.map(\.id), list: .domains)
    for open in draft.openItems {
      let actor = open.actor.flatMap { position(of: $0, in: actors) }
      if actor == nil { draft.faultyIDs.insert(draft.items[open.position].id) }
      draft.items[open.position].actor = actor ?? 0
      draft.items[open.position].domain = open.domain.flatMap { position(of: $0, in: domains) } ?? 0
    }
  }

  private mutating func resolveRelations() {
    guard !draft.openRelations.isEmpty else { return }
    let known = targets("item", draft.items.map(\.id), list: .items)
    for open in draft.openRelations {
      draft.relations[open.position].items = resolveMembers(open.items, draft.items, known)
    }
  }

  private mutating func resolveMembers(
    _ list: MemberList, _ items: [Item], _ known: ReferenceTargets
  ) -> [Int] {
    var members: [Int] = []
    var seen: Set<String> = []
    var isWhole = list.unreadable == 0
    let expected = "expected two or more items of two actors or more"
    if list.count < 2 {
      report("\(expected), found \(list.count == 0 ? "none" : "one")", at: list.offset)
      isWhole = false
    }
    for id in list.ids {
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
    guard isWhole, members.count == list.count else { return members }
    if Set(members.map { items[$0].actor }).count < 2 {
      report("\(expected), found \(members.count) of one actor", at: list.offset)
    }
    return members
  }
}
