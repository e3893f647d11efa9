private enum RelationKey: String, ObjectKey {
  case id, kind, basis, items, title, rationale, citations

  static let object = "a relation"
  static let table = KeyTable<Self>()
  var isRequired: Bool { self != .citations }
}

private enum CitationKey: String, ObjectKey {
  case passage, bullet, quote

  static let object = "a citation"
  static let table = KeyTable<Self>()
  var isRequired: Bool { self == .passage }
}

extension DossierReader {
  mutating func readRelations() throws(JSONSyntaxError) {
    try readArray(of: "relations", list: .relations) { reader throws(JSONSyntaxError) in
      var id: Located<String>?
      var (kind, basis): (Relation.Kind?, Relation.Basis?)
      var items: MemberList?
      var (title, rationale): (Text?, Text?)
      var citations: [Citation] = []
      let object = try reader.readObject(RelationKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID()
        case .kind: kind = try reader.readWord(Relation.Kind.self)
        case .basis: basis = try reader.readWord(Relation.Basis.self)
        case .items: items = try reader.readItemIDs()
        case .title: title = try reader.readLine()
        case .rationale: rationale = try reader.readText("rationale")
        case .citations: citations = try reader.readCitations() ?? []
        }
      }
      reader.draft.declare(id, in: .relations, position: nil)
      guard let object else { return }
      reader.draft.places.relations.append(object.offset)
      let members = items.flatMap { reader.draft.members($0.ids) }
      if members == nil, let items {
        reader.draft.openRelations.append(
          DossierDraft.OpenRelation(position: reader.draft.relations.count, items: items))
      }
      reader.draft.relations.append(
        Relation(
          id: id?.value ?? DossierDraft.missingID, kind: kind ?? .shared, basis: basis ?? .stated,
          items: members ?? [], title: title ?? Text(""), rationale: rationale ?? Text(""),
          citations: citations))
    }
  }

  private mutating func readItemIDs() throws(JSONSyntaxError) -> MemberList? {
    var ids: [Located<String>] = []
    var unreadable = 0
    let start = try readArray(of: "item ids") { reader throws(JSONSyntaxError) in
      if let id = try reader.readLocatedString("the id of an item") {
        ids.append(id)
      } else {
        unreadable += 1
      }
    }
    return start.map { MemberList(offset: $0, ids: ids, unreadable: unreadable) }
  }

  /// Reads citations and holds them to the source's passages, now or when those are known.
  ///
  /// - Returns: `nil` where one of them could not be read.
  mutating func readCitations() throws(JSONSyntaxError) -> [Citation]? {
    var citations: [Citation] = []
    var isWhole = true
    let start = try readArray(of: "citations") { reader throws(JSONSyntaxError) in
      var passage: Located<Int>?
      var (bullet, quote): (Located<Int>?, Located<Text>?)
      try reader.readObject(CitationKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .passage:
          passage = try reader.readNumber(1...Int.max, "the number of a passage, 1 or higher")
        case .bullet: bullet = try reader.readBullet()
        case .quote: quote = try reader.readQuote()
        }
      }
      guard let passage else {
        isWhole = false
        return
      }
      let citation = Citation(
        passage: passage.value, bullet: bullet?.value, quote: quote?.value)
      citations.append(citation)
      reader.draft.hold(
        DossierDraft.CitationCheck(
          citation: citation, passageOffset: passage.offset,
          bulletOffset: bullet?.offset ?? passage.offset,
          quoteOffset: quote?.offset ?? passage.offset))
    }
    return start != nil && isWhole ? citations : nil
  }

  /// Reads a quote; `nil` where there is none to be held to the passage.
  private mutating func readQuote() throws(JSONSyntaxError) -> Located<Text>? {
    guard let quote = try readLocatedText() else { return nil }
    guard quote.value.isEmpty else { return quote }
    report("expected words of the passage, found an empty quote; remove it", at: quote.offset)
    return nil
  }

  /// Reads a bullet's letter as its position: "a" is 0.
  private mutating func readBullet() throws(JSONSyntaxError) -> Located<Int>? {
    cursor.skipWhitespace()
    let start = cursor.offset
    if let letter = cursor.passLetter() {
      return Located(value: Int(letter - UInt8(ascii: "a")), offset: start)
    }
    let expected = "a bullet's letter, \"a\" to \"z\""
    guard let letter = try readLocatedString(expected) else { return nil }
    let bytes = Array(letter.value.utf8)
    guard bytes.count == 1, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0]) else {
      report("expected \(expected), found \(quoted(letter.value))", at: letter.offset)
      return nil
    }
    return Located(value: Int(bytes[0] - UInt8(ascii: "a")), offset: letter.offset)
  }
}
