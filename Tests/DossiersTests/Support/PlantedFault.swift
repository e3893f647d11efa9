/// The sorts of faults that are planted into dossiers.
enum PlantedFault: CaseIterable {
  case misspeltWord, wrongKind, missingKey, unknownKey, misspeltKey, keyTwice, malformedID
  case danglingActor, danglingDomain, danglingItem, oneItem, oneActor, itemTwice, itemOfWrongKind
  case missingPassage, missingBullet, wrongQuote, emptyQuote, wrongElement
  case unnamedPassage, blankName, wrongDate

  /// Plants a fault of this sort somewhere; `false` where it would meddle with another.
  func plant(
    in dossier: inout PlantedDossier, using random: inout some RandomNumberGenerator
  ) -> Bool {
    switch self {
    case .misspeltWord:
      let fields = [("items", "kind"), ("items", "modality"), ("relations", "kind")]
      return change(fields + [("relations", "basis")], to: "§\"gaol\"", &dossier, &random)
    case .wrongKind:
      let fields = ["title", "summary", "kind", "domain", "tags"].map { ("items", $0) }
      let others = [("relations", "rationale"), ("context", "summary"), ("actors", "name")]
      return change(fields + others, to: "§7", &dossier, &random)
    case .missingKey:
      let fields = ["modality", "title", "actor", "domain"].map { ("items", $0) }
      let others = [("relations", "basis"), ("relations", "items"), ("domains", "name")]
      return alter(fields + others + [("context", "title")], &dossier, &random) { $0.remove($1) }
    case .unknownKey:
      return alter([("items", "own"), ("relations", "own")], &dossier, &random) { record, _ in
        record.fields.append(("x-own\": 0, §\"colour", "[{}]"))
      }
    case .misspeltKey:
      let fields = ["actor", "title", "citations", "kind"].map { ("items", $0) }
      return alter(fields + [("relations", "rationale")], &dossier, &random) { record, key in
        record.rename(key, to: key + "e")
      }
    case .keyTwice:
      return alter([("items", "title"), ("relations", "title")], &dossier, &random) { record, key in
        record[key] += ", §\"\(key)\": 1"
      }
    case .malformedID:
      let fields = ["items", "relations", "context"].map { ($0, "id") }
      return change(fields, to: "§\"Not An Id \(dossier.count)\"", &dossier, &random)
    case .danglingActor:
      return change([("items", "actor")], to: "§\"nobody\"", &dossier, &random)
    case .danglingDomain:
      return change([("items", "domain")], to: "§\"nowhere\"", &dossier, &random)
    case .danglingItem:
      return change([("relations", "items")], to: "[\"item-0\", §\"nothing\"]", &dossier, &random)
    case .oneItem:
      return change([("relations", "items")], to: "§[\"item-2\"]", &dossier, &random)
    case .oneActor: return plantOneActor(in: &dossier, &random)
    case .itemTwice:
      return change(
        [("relations", "items")], to: "[\"item-1\", \"item-2\", §\"item-1\"]", &dossier, &random)
    case .itemOfWrongKind:
      return change([("relations", "items")], to: "[\"item-1\", §{}]", &dossier, &random)
    case .missingPassage: return cite("[{\"passage\": §99}]", &dossier, &random)
    case .missingBullet: return cite("[{\"passage\": 2, \"bullet\": §\"c\"}]", &dossier, &random)
    case .wrongQuote: return cite("[{\"passage\": 2, \"quote\": §\"Met\"}]", &dossier, &random)
    case .emptyQuote: return cite("[{\"passage\": 1, \"quote\": §\"\"}]", &dossier, &random)
    case .wrongElement:
      return change([("items", "tags"), ("items", "parties")], to: "[§3]", &dossier, &random)
    case .unnamedPassage:
      return alter([("passages", "synopsis")], &dossier, &random) { $0.remove($1) }
    case .blankName:
      return change([("actors", "name"), ("domains", "name")], to: "§\" \"", &dossier, &random)
    case .wrongDate:
      guard dossier.claim(["source.written"]) else { return false }
      dossier.source["written"] = "§\"2017-02-29\""
      return true
    }
  }

  private func cite(
    _ value: String, _ dossier: inout PlantedDossier, _ random: inout some RandomNumberGenerator
  ) -> Bool {
    change(
      ["items", "relations", "context"].map { ($0, "citations") }, to: value, &dossier, &random)
  }

  private func change(
    _ fields: [(list: String, key: String)], to value: String, _ dossier: inout PlantedDossier,
    _ random: inout some RandomNumberGenerator
  ) -> Bool {
    alter(fields, &dossier, &random) { $0[$1] = value }
  }

  /// Changes one field of one record of the lists that have it.
  private func alter(
    _ fields: [(list: String, key: String)], _ dossier: inout PlantedDossier,
    _ random: inout some RandomNumberGenerator,
    _ body: (inout PlantedDossier.Record, String) -> Void
  ) -> Bool {
    guard let (list, key) = fields.randomElement(using: &random),
      let position = dossier.lists[list]?.indices.randomElement(using: &random),
      var record = dossier.lists[list]?[position]
    else { return false }
    // Relations name the first five items: with another id, those references would lead nowhere.
    guard key != "id" || list != "items" || position >= 5,
      dossier.claim(["\(list)[\(position)].\(key)"])
    else { return false }
    body(&record, key)
    dossier.lists[list]?[position] = record
    return true
  }

  /// A relation between two items of one actor: their actors must be known for that.
  private func plantOneActor(
    in dossier: inout PlantedDossier, _ random: inout some RandomNumberGenerator
  ) -> Bool {
    guard let actors = dossier.lists["actors"]?.count,
      let position = dossier.lists["relations"]?.indices.randomElement(using: &random),
      dossier.claim(
        ["relations[\(position)].items"],
        reliesOn: ["items[1].actor", "items[\(1 + actors)].actor"])
    else { return false }
    dossier.lists["relations"]?[position]["items"] = "§[\"item-1\", \"item-\(1 + actors)\"]"
    return true
  }
}

extension PlantedDossier.Record {
  mutating func rename(_ key: String, to other: String) {
    guard let position = fields.firstIndex(where: { $0.key == key }) else { return }
    // The mark must stand before the key's quote: a key that is passed over makes room for it.
    fields[position].key = "x-\(other)\": 0, §\"\(other)"
  }
}
