private enum ItemKey: String, ObjectKey {
  case id, actor, domain, kind, modality, title, summary, citations, tags, parties, places

  static let object = "an item"
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
  var isRequired: Bool { self != .citations && self != .tags }
}

extension DossierReader {
  mutating func readItems() throws(JSONSyntaxError) {
    try readArray(of: "items") { reader throws(JSONSyntaxError) in
      var id: String?
      var (actor, domain): (Located<String>?, Located<String>?)
      var (kind, modality): (Item.Kind?, Item.Modality?)
      var (title, summary): (Text?, Text?)
      var citations: [Citation] = []
      var (tags, parties, places): ([Text], [Text], [Text]) = ([], [], [])
      try reader.readObject(ItemKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID(in: "items")
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
      guard let id, let actor, let domain, let kind, let modality, let title, let summary else {
        reader.draft.noteDropped(id, from: "items")
        return
      }
      reader.draft.items.append(
        DossierDraft.ItemDraft(
          id: id, actor: actor, domain: domain, kind: kind, modality: modality, title: title,
          summary: summary, citations: citations, tags: tags, parties: parties, places: places))
    }
  }

  mutating func readContext() throws(JSONSyntaxError) {
    try readArray(of: "context claims") { reader throws(JSONSyntaxError) in
      var id: String?
      var (title, summary): (Text?, Text?)
      var (citations, tags): ([Citation], [Text]) = ([], [])
      try reader.readObject(ContextKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID(in: "context")
        case .title: title = try reader.readLine()
        case .summary: summary = try reader.readText()
        case .citations: citations = try reader.readCitations()
        case .tags: tags = try reader.readLines(of: "tags")
        }
      }
      guard let id, let title, let summary else { return }
      reader.draft.context.append(
        ContextClaim(id: id, title: title, summary: summary, citations: citations, tags: tags))
    }
  }
}
