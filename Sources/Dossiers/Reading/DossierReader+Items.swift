private enum ItemKey: String, ObjectKey {
  case id, actor, domain, kind, modality, title, summary, citations, tags, parties, places

  static let object = "an item"
  static let table = KeyTable<Self>()
  var isRequired: Bool {
    switch self {
    case .citations, .tags, .parties, .places: false
    default: true
    }
  }
}

private enum ContextKey: String, ObjectKey {
  case id, title, summary, citations, tags

  static let object = "a context claim"
  static let table = KeyTable<Self>()
  var isRequired: Bool { self != .citations && self != .tags }
}

extension DossierReader {
  mutating func readItems() throws(JSONSyntaxError) {
    try readArray(of: "items", list: .items) { reader throws(JSONSyntaxError) in
      var id: Located<String>?
      var (actor, domain): (Located<String>?, Located<String>?)
      var (kind, modality): (Item.Kind?, Item.Modality?)
      var (title, summary): (Text?, Text?)
      // An empty list where there are none, `nil` where some could not be read.
      var citations: [Citation]? = []
      var (tags, parties, places): (TextList?, TextList?, TextList?)
      let object = try reader.readObject(ItemKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID()
        case .actor: actor = try reader.readLocatedString("the id of an actor")
        case .domain: domain = try reader.readLocatedString("the id of a domain")
        case .kind: kind = try reader.readWord(Item.Kind.self)
        case .modality: modality = try reader.readWord(Item.Modality.self)
        case .title: title = try reader.readLine(for: .search)
        case .summary: summary = try reader.readText("summary", for: .search)
        case .citations: citations = try reader.readCitations()
        case .tags: tags = try reader.readLines(of: "tags", for: .search)
        case .parties: parties = try reader.readLines(of: "parties", for: .search)
        case .places: places = try reader.readLines(of: "places", for: .search)
        }
      }
      reader.draft.declare(id, in: .items, position: reader.draft.items.count)
      guard let object else { return }
      if citations?.isEmpty == true, !object.isInDoubt(.citations) {
        reader.draft.places.itemsWithoutCitations.append(object.offset)
      }
      // What is missing has been reported and the file is refused; but the rest is still judged,
      // and so is what refers to the item.
      let item = Item(
        id: id?.value ?? DossierDraft.missingID,
        actor: actor.flatMap { reader.draft.position(of: $0.value, in: .actors) } ?? -1,
        domain: domain.flatMap { reader.draft.position(of: $0.value, in: .domains) } ?? -1,
        kind: kind ?? .goal, modality: modality ?? .asserted,
        texts: ClaimTexts(
          in: reader.searchArena, title: title, summary: summary, tags: tags, parties: parties,
          places: places),
        citations: citations ?? [])
      if item.actor < 0 || item.domain < 0 {
        reader.draft.openItems.append(
          DossierDraft.OpenItem(
            position: reader.draft.items.count, actor: actor, domain: domain))
      }
      reader.draft.items.append(item)
      reader.draft.places.items.append(object.offset)
    }
  }

  mutating func readContext() throws(JSONSyntaxError) {
    try readArray(of: "context claims", list: .context) { reader throws(JSONSyntaxError) in
      var id: Located<String>?
      var (title, summary): (Text?, Text?)
      var citations: [Citation] = []
      var tags: TextList?
      let object = try reader.readObject(ContextKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID()
        case .title: title = try reader.readLine(for: .search)
        case .summary: summary = try reader.readText("summary", for: .search)
        case .citations: citations = try reader.readCitations() ?? []
        case .tags: tags = try reader.readLines(of: "tags", for: .search)
        }
      }
      reader.draft.declare(id, in: .context, position: nil)
      guard let object else { return }
      reader.draft.places.context.append(object.offset)
      reader.draft.context.append(
        ContextClaim(
          id: id?.value ?? DossierDraft.missingID,
          texts: ClaimTexts(in: reader.searchArena, title: title, summary: summary, tags: tags),
          citations: citations))
    }
  }
}
