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
    warnOfSpellings()
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
      if let message = spellings.fault(of: text, in: texts) {
        warn(message, at: offset(ofString: position, under: key, of: object))
      }
    }
  }

  private mutating func warn(_ message: String, at offset: Int) {
    report(message, at: offset, severity: .warning)
  }

  /// Where the string number `position` of the list under a key of an object begins.
  ///
  /// The offsets of all strings are not kept; this looks at the object again.
  private func offset(ofString position: Int, under key: String, of object: Int) -> Int {
    var cursor = JSONCursor(cursor.bytes, at: object)
    var remaining = position
    do {
      try cursor.enterObject()
      while let found = try cursor.nextKey() {
        guard try cursor.text(of: found) == key else {
          try cursor.skipValue()
          continue
        }
        try cursor.enterArray()
        while try cursor.nextElement() {
          if try cursor.peekKind() == .string {
            if remaining == 0 { return cursor.offset }
            remaining -= 1
          }
          try cursor.skipValue()
        }
      }
    } catch {
      // The object has been read once, so it is well formed.
    }
    return object
  }
}
