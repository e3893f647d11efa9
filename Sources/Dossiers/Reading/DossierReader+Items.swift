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
    try readArray(of: "items") { reader throws(JSONSyntaxError) in
      var id: Located<String>?
      var (actor, domain): (Located<String>?, Located<String>?)
      var (kind, modality): (Item.Kind?, Item.Modality?)
      var (title, summary): (Text?, Text?)
      // An empty list where there are none, `nil` where some could not be read.
      var citations: [Citation]? = []
      var (tags, parties, places): ([Text], [Text], [Text]) = ([], [], [])
      let offset = try reader.readObject(ItemKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID()
        case .actor: actor = try reader.readLocatedString("the id of an actor")
        case .domain: domain = try reader.readLocatedString("the id of a domain")
        case .kind: kind = try reader.readWord(Item.Kind.self)
        case .modality: modality = try reader.readWord(Item.Modality.self)
        case .title: title = try reader.readLine()
        case .summary: summary = try reader.readText()
        case .citations: citations = try reader.readCitations()
        case .tags: tags = try reader.readLines(of: "tags")
        case .parties: parties = try reader.readLines(of: "parties")
        case .places: places = try reader.readLines(of: "places")
        }
      }
      guard let id, let actor, let domain, let kind, let modality, let title, let summary,
        let offset
      else {
        reader.draft.noteDropped(id, from: .items)
        return
      }
      if citations?.isEmpty == true { reader.draft.places.itemsWithoutCitations.append(offset) }
      let item = Item(
        id: id.value, actor: reader.draft.position(of: actor.value, in: .actors) ?? -1,
        domain: reader.draft.position(of: domain.value, in: .domains) ?? -1, kind: kind,
        modality: modality, title: title, summary: summary, citations: citations ?? [],
        tags: tags, parties: parties, places: places)
      if item.actor < 0 || item.domain < 0 {
        reader.draft.openItems.append(
          DossierDraft.OpenItem(
            position: reader.draft.items.count, actor: actor, domain: domain))
      }
      reader.draft.declare(id, in: .items, position: reader.draft.items.count)
      reader.draft.items.append(item)
      reader.draft.places.items.append(offset)
    }
  }

  mutating func readContext() throws(JSONSyntaxError) {
    try readArray(of: "context claims") { reader throws(JSONSyntaxError) in
      var id: Located<String>?
      var (title, summary): (Text?, Text?)
      var (citations, tags): ([Citation], [Text]) = ([], [])
      let offset = try reader.readObject(ContextKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID()
        case .title: title = try reader.readLine()
        case .summary: summary = try reader.readText()
        case .citations: citations = try reader.readCitations() ?? []
        case .tags: tags = try reader.readLines(of: "tags")
        }
      }
      if let id { reader.draft.declare(id, in: .context, position: nil) }
      guard let id, let title, let summary, let offset else { return }
      reader.draft.places.context.append(offset)
      reader.draft.context.append(
        ContextClaim(
          id: id.value, title: title, summary: summary, citations: citations, tags: tags))
    }
  }
}
