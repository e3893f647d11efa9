extension DossierReader {
  /// Turns the draft into a dossier after holding every reference to what it refers to.
  ///
  /// - Returns: `nil` where something is missing that was reported while reading.
  mutating func resolve() -> Dossier? {
    checkIDs()
    if let source = draft.source { checkCitations(against: source.passages) }
    let items = resolveItems()
    let relations = resolveRelations(items)
    guard let id = draft.id, let title = draft.title, let source = draft.source else { return nil }
    return Dossier(
      id: id, title: title, source: source, actors: draft.actors, domains: draft.domains,
      items: items, relations: relations, context: draft.context)
  }

  private mutating func checkIDs() {
    var first: [String: Int] = [:]
    for id in draft.ids {
      guard let earlier = first[id.value] else {
        first[id.value] = id.offset
        continue
      }
      let line = SourcePosition.positions(of: [earlier], in: cursor.bytes)[0].line
      report(
        "the id \"\(id.value)\" is given already on line \(line); every id of the file must differ",
        at: id.offset)
    }
  }

  private mutating func checkCitations(against passages: [Passage]) {
    let byNumber = Dictionary(passages.map { ($0.number, $0) }, uniquingKeysWith: { a, _ in a })
    for check in draft.citations {
      let citation = check.citation
      guard let passage = byNumber[citation.passage] else {
        report("the source has no passage \(citation.passage)", at: check.passageOffset)
        continue
      }
      if let bullet = citation.bullet, bullet >= passage.bullets {
        let has =
          passage.bullets == 0
          ? "none" : "\(passage.bullets), (a) to (\(lastLetter(of: passage.bullets)))"
        report(
          "passage \(passage.number) has no bullet (\(citation.bulletLetter ?? "?")); it has \(has)",
          at: check.bulletOffset)
      }
      if let quote = citation.quote {
        checkQuote(quote, in: passage, at: check.quoteOffset)
      }
    }
  }

  private mutating func checkQuote(_ quote: Text, in passage: Passage, at offset: Int) {
    guard let text = passage.text else {
      report(
        "passage \(passage.number) carries no text that a quote could stand in; "
          + "add its \"text\" or remove the quote", at: offset)
      return
    }
    if quote.isEmpty || !text.contains(quote) {
      report("the quote does not stand word for word in passage \(passage.number)", at: offset)
    }
  }

  private func lastLetter(of count: Int) -> Character {
    Citation(passage: 1, bullet: count - 1).bulletLetter ?? "z"
  }

  private mutating func resolveItems() -> [Item] {
    let actors = positions(of: draft.actors.map(\.id))
    let domains = positions(of: draft.domains.map(\.id))
    return draft.items.map { item in
      Item(
        id: item.id, actor: position(of: item.actor, "actor", in: actors),
        domain: position(of: item.domain, "domain", in: domains), kind: item.kind,
        modality: item.modality, title: item.title, summary: item.summary,
        citations: item.citations, tags: item.tags, parties: item.parties, places: item.places)
    }
  }

  private mutating func resolveRelations(_ items: [Item]) -> [Relation] {
    let known = positions(of: items.map(\.id))
    return draft.relations.map { relation in
      let ids = relation.items.value
      var members: [Int] = []
      var isWhole = true
      for id in ids {
        if known[id.value] == nil { isWhole = false }
        let member = position(of: id, "item", in: known)
        if isWhole, members.contains(member) {
          report("the item \"\(id.value)\" stands twice in one relation", at: id.offset)
        }
        members.append(member)
      }
      if isWhole, Set(members.map { items[$0].actor }).count < 2 {
        report(
          "expected two or more items of two actors or more, found \(members.count) of "
            + (members.isEmpty ? "none" : "one"), at: relation.items.offset)
      }
      return Relation(
        id: relation.id, kind: relation.kind, basis: relation.basis, items: members,
        title: relation.title, rationale: relation.rationale, citations: relation.citations)
    }
  }

  private func positions(of ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The position of what a reference names; 0 where nothing has that id, which is reported.
  private mutating func position(
    of id: Located<String>, _ what: String, in known: [String: Int]
  ) -> Int {
    if let position = known[id.value] { return position }
    if !draft.droppedIDs.contains(id.value) {
      let hint = NearestWord.nearest(to: id.value, among: Array(known.keys).sorted()).map {
        "; did you mean \"\($0)\"?"
      }
      report("no \(what) \"\(id.value)\"\(hint ?? "")", at: id.offset)
    }
    return 0
  }
}
