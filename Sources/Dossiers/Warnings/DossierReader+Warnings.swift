extension DossierReader {
  /// Adds what may be meant but is worth a second look.
  ///
  /// Whether something is missing can only be told of a file that is otherwise in order: an item
  /// that was left out because of a mistake may be the one that cites a passage.
  mutating func addWarnings() {
    let isFaultless = findings.isEmpty
    for offset in draft.places.itemsWithoutCitations {
      warn("the item cites no passage; add the \"citations\" that show who says so", at: offset)
    }
    for text in draft.places.blankTexts {
      warn("the \(text.value) is blank; write it", at: text.offset)
    }
    for offset in draft.places.strangeAddresses {
      warn(
        "no browser opens this; write an address that begins with https:// or http://", at: offset)
    }
    warnOfSpellings()
    warnOfRepeatedCitations()
    warnOfIDsLikePassages()
    if isFaultless {
      warnOfUncitedPassages()
      warnOfEmptyLists()
    }
  }

  private mutating func warnOfUncitedPassages() {
    guard let passages = draft.source?.passages else { return }
    var cited: Set<Int> = []
    // By positions: items and relations as a whole are costly to copy, and there are many.
    for item in draft.items.indices {
      for citation in draft.items[item].citations { cited.insert(citation.passage) }
    }
    for relation in draft.relations.indices {
      for citation in draft.relations[relation].citations { cited.insert(citation.passage) }
    }
    for claim in draft.context.indices {
      for citation in draft.context[claim].citations { cited.insert(citation.passage) }
    }
    for (passage, offset) in zip(passages, draft.places.passages)
    where !cited.contains(passage.number) {
      warn(
        "nothing cites passage \(passage.number); cite it where it belongs or leave it out",
        at: offset)
    }
  }

  private mutating func warnOfEmptyLists() {
    let (actors, domains) = (Set(draft.items.map(\.actor)), Set(draft.items.map(\.domain)))
    for (position, offset) in draft.places.actors.enumerated() where !actors.contains(position) {
      warn(
        "no item belongs to the actor \(quoted(draft.actors[position].id)); "
          + "add one or leave the actor out", at: offset)
    }
    for (position, offset) in draft.places.domains.enumerated() where !domains.contains(position) {
      warn(
        "no item stands in the domain \(quoted(draft.domains[position].id)); "
          + "add one or leave the domain out", at: offset)
    }
  }

  private mutating func warnOfSpellings() {
    var tags = SpellingCheck("tag")
    var parties = SpellingCheck("party")
    var places = SpellingCheck("place")
    for position in draft.items.indices {
      let offset = draft.places.items[position]
      check(draft.items[position].texts.tags, with: &tags, under: "tags", of: offset)
      check(draft.items[position].texts.parties, with: &parties, under: "parties", of: offset)
      check(draft.items[position].texts.places, with: &places, under: "places", of: offset)
    }
    for position in draft.context.indices {
      check(
        draft.context[position].texts.tags, with: &tags, under: "tags",
        of: draft.places.context[position])
    }
  }

  private mutating func check(
    _ texts: TextList, with spellings: inout SpellingCheck, under key: String, of object: Int
  ) {
    for (position, text) in texts.enumerated() {
      let message =
        SpellingCheck.repetition(of: text, at: position, in: texts)
        ?? spellings.fault(of: text, in: texts)
      if let message {
        let places = offsets(ofEach: .string, under: key, of: object)
        warn(message, at: places.indices.contains(position) ? places[position] : object)
      }
    }
  }

  private mutating func warnOfRepeatedCitations() {
    for item in draft.items.indices where draft.items[item].citations.count > 1 {
      checkCitations(draft.items[item].citations, "an item", draft.places.items[item])
    }
    for relation in draft.relations.indices where draft.relations[relation].citations.count > 1 {
      checkCitations(
        draft.relations[relation].citations, "a relation", draft.places.relations[relation])
    }
    for claim in draft.context.indices where draft.context[claim].citations.count > 1 {
      checkCitations(
        draft.context[claim].citations, "a context claim", draft.places.context[claim])
    }
  }

  private mutating func checkCitations(_ citations: [Citation], _ name: String, _ object: Int) {
    var known: Set<Citation> = []
    for (position, citation) in citations.enumerated() where !known.insert(citation).inserted {
      let places = offsets(ofEach: .object, under: "citations", of: object)
      // Where one of them could not be read, positions do not tell which is which.
      warn(
        "\(citation) is cited twice in \(name); remove one",
        at: places.count == citations.count ? places[position] : object)
    }
  }

  /// An id such as `p9` takes the place of the passage's short name.
  private mutating func warnOfIDsLikePassages() {
    for passage in draft.source?.passages ?? [] {
      let id = "p\(passage.number)"
      guard let declaration = draft.declarations.value(for: id), declaration.list != .dossier else {
        continue
      }
      warn(
        "the id \"\(id)\" looks like passage \(passage.number), which 'show \(id)' would name else; "
          + "choose another", at: declaration.offset)
    }
  }

  private mutating func warn(_ message: String, at offset: Int) {
    report(message, at: offset, severity: .warning)
  }
}
