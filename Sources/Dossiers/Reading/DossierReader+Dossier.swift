enum DossierKey: String, ObjectKey {
  case formatVersion, id, title, source, actors, domains, items, relations, context

  static let object = "a dossier"
  static let table = KeyTable<Self>()
  var isRequired: Bool { self != .relations && self != .context }
  var isReferredTo: Bool {
    switch self {
    case .source, .actors, .domains, .items: true
    default: false
    }
  }
}

private enum NamedKey: String, ObjectKey {
  case id, name, short

  static let object = "an actor or domain"
  static let table = KeyTable<Self>()
  var isRequired: Bool { self != .short }
}

extension DossierReader {
  /// Reads the whole object into the draft.
  mutating func readDossier() throws(JSONSyntaxError) {
    try readObject(DossierKey.self) { reader, key throws(JSONSyntaxError) in
      try reader.readField(key)
    }
  }

  /// Reads what stands under one key of a dossier.
  mutating func readField(_ key: DossierKey) throws(JSONSyntaxError) {
    switch key {
    case .formatVersion: try readFormatVersion()
    case .id: try readDossierID()
    case .title: draft.title = try readLine()
    case .source: draft.source = try readSource()
    case .actors:
      let actors = try readNamed(.actors, atLeast: 2, "two actors or more")
      draft.actors = actors.map { Actor(id: $0.id, name: $0.name, short: $0.short) }
      draft.places.actors = actors.map(\.offset)
    case .domains:
      let domains = try readNamed(.domains, atLeast: 1, "one domain or more")
      draft.domains = domains.map { Domain(id: $0.id, name: $0.name, short: $0.short) }
      draft.places.domains = domains.map(\.offset)
    case .items: try readItems()
    case .relations: try readRelations()
    case .context: try readContext()
    }
  }

  private mutating func readDossierID() throws(JSONSyntaxError) {
    guard let id = try readID() else { return }
    draft.id = id.value
    draft.declare(id, in: .dossier, position: nil)
  }

  /// Reads the version; reading ends at one that is not ours, because nothing else of such a file
  /// can be judged by the rules of this version.
  private mutating func readFormatVersion() throws(JSONSyntaxError) {
    guard let version = try readNumber(1...Int.max, "a format version, 1 or higher") else { return }
    if version.value != Dossier.formatVersion {
      findings.removeAll()
      throw cursor.error(
        "the file is of format version \(version.value) and this program reads version "
          + "\(Dossier.formatVersion); open it with a newer entente, or convert it",
        at: version.offset)
    }
  }

  /// Reads the actors or the domains, which have the same three fields.
  private mutating func readNamed(
    _ list: DossierDraft.IDList, atLeast minimum: Int, _ expected: String
  ) throws(JSONSyntaxError) -> [(id: String, name: Text, short: Text, offset: Int)] {
    var all: [(id: String, name: Text, short: Text, offset: Int)] = []
    var count = 0
    let start = try readArray(of: list.rawValue) { reader throws(JSONSyntaxError) in
      count += 1
      var (id, name, short): (Located<String>?, Text?, Text?)
      let object = try reader.readObject(NamedKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID()
        case .name: name = try reader.readLine()
        case .short: short = try reader.readLine()
        }
      }
      reader.draft.declare(id, in: list, position: all.count)
      guard let id, let object else { return }
      // Without a name the file is refused, but what refers to the id is still judged.
      let shown = name ?? Text("")
      all.append((id.value, shown, short ?? shown, object.offset))
    }
    if let start, count < minimum {
      report("expected \(expected), found \(count == 0 ? "none" : "\(count)")", at: start)
      draft.gaps.insert(list.rawValue)
    }
    return all
  }
}
