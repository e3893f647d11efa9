private enum DossierKey: String, ObjectKey {
  case formatVersion, id, title, source, actors, domains, items, relations, context

  static let object = "a dossier"
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
  var isRequired: Bool { self != .short }
}

extension DossierReader {
  /// Reads the whole object into the draft.
  mutating func readDossier() throws(JSONSyntaxError) {
    try readObject(DossierKey.self) { reader, key throws(JSONSyntaxError) in
      switch key {
      case .formatVersion: try reader.readFormatVersion()
      case .id: reader.draft.id = try reader.readID(in: "dossier")
      case .title: reader.draft.title = try reader.readLine()
      case .source: reader.draft.source = try reader.readSource()
      case .actors:
        let actors = try reader.readNamed("actors", atLeast: 2, "two actors or more")
        reader.draft.actors = actors.map { Actor(id: $0.id, name: $0.name, short: $0.short) }
      case .domains:
        let domains = try reader.readNamed("domains", atLeast: 1, "one domain or more")
        reader.draft.domains = domains.map { Domain(id: $0.id, name: $0.name, short: $0.short) }
      case .items: try reader.readItems()
      case .relations: try reader.readRelations()
      case .context: try reader.readContext()
      }
    }
  }

  private mutating func readFormatVersion() throws(JSONSyntaxError) {
    guard let version = try readNumber(1...Int.max, "a format version, 1 or higher") else { return }
    if version.value != Dossier.formatVersion {
      report(
        "the file is of format version \(version.value) and this program reads version "
          + "\(Dossier.formatVersion); open it with a newer entente, or convert it",
        at: version.offset)
    }
  }

  /// Reads the actors or the domains, which have the same three fields.
  private mutating func readNamed(
    _ list: String, atLeast minimum: Int, _ expected: String
  ) throws(JSONSyntaxError) -> [(id: String, name: Text, short: Text)] {
    var all: [(id: String, name: Text, short: Text)] = []
    var count = 0
    let start = try readArray(of: list) { reader throws(JSONSyntaxError) in
      count += 1
      var (id, name, short): (String?, Text?, Text?)
      try reader.readObject(NamedKey.self) { reader, key throws(JSONSyntaxError) in
        switch key {
        case .id: id = try reader.readID(in: list)
        case .name: name = try reader.readLine()
        case .short: short = try reader.readLine()
        }
      }
      if let id, let name {
        all.append((id, name, short ?? name))
      } else {
        reader.draft.noteDropped(id, from: list)
      }
    }
    if let start, count < minimum {
      report("expected \(expected), found \(count == 0 ? "none" : "\(count)")", at: start)
      draft.gaps.insert(list)
    }
    return all
  }
}
