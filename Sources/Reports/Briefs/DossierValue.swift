import Dossiers

/// A dossier as the format writes it, key for key in the format's order.
///
/// What is not there is left out; lists of items, relations and claims are written even if empty.
enum DossierValue {
  static func value(of dossier: Dossier) -> Value {
    .object(
      head(of: dossier) + [
        Value.Member("items", .array(dossier.items.map { item($0, of: dossier) })),
        Value.Member("relations", .array(dossier.relations.map { relation($0, of: dossier) })),
        Value.Member("context", .array(dossier.context.map(claim))),
      ])
  }

  /// The dossier as lines of JSON: everything but items, relations and context on the first one,
  /// then each of these on a line of its own.
  ///
  /// One line alone would be read as a whole dossier: where nothing follows it, it is one.
  static func lines(of dossier: Dossier) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: Value) {
      JSONText.append(value, indent: nil, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    guard !(dossier.items.isEmpty && dossier.relations.isEmpty && dossier.context.isEmpty) else {
      append(value(of: dossier))
      return bytes
    }
    append(.object(head(of: dossier)))
    for item in dossier.items { append(Self.item(item, of: dossier)) }
    for relation in dossier.relations { append(Self.relation(relation, of: dossier)) }
    for claim in dossier.context { append(Self.claim(claim)) }
    return bytes
  }

  /// What stands once in a dossier, and its actors and domains.
  private static func head(of dossier: Dossier) -> [Value.Member] {
    [
      Value.Member("formatVersion", .integer(Dossier.formatVersion)),
      Value.Member("id", .string(dossier.id)),
      Value.Member("title", text(dossier.title)),
      Value.Member("source", source(dossier)),
      Value.Member(
        "actors", .array(dossier.actors.map { named($0.id, $0.name, $0.short) })),
      Value.Member(
        "domains", .array(dossier.domains.map { named($0.id, $0.name, $0.short) })),
    ]
  }

  private static func source(_ dossier: Dossier) -> Value {
    guard case .object(let members) = Attribution(dossier).value else { return .null }
    return .object(
      members + [Value.Member("passages", .array(dossier.source.passages.map(passage)))])
  }

  private static func passage(_ passage: Passage) -> Value {
    var members = [
      Value.Member("number", .integer(passage.number)),
      Value.Member("synopsis", text(passage.synopsis)),
    ]
    if passage.bullets > 0 { members.append(Value.Member("bullets", .integer(passage.bullets))) }
    if let words = passage.text { members.append(Value.Member("text", text(words))) }
    return .object(members)
  }

  private static func named(_ id: String, _ name: Text, _ short: Text) -> Value {
    .object([
      Value.Member("id", .string(id)), Value.Member("name", text(name)),
      Value.Member("short", text(short)),
    ])
  }

  private static func item(_ item: Item, of dossier: Dossier) -> Value {
    .object([
      Value.Member("id", .string(item.id)),
      Value.Member("actor", .string(dossier.actors[item.actor].id)),
      Value.Member("domain", .string(dossier.domains[item.domain].id)),
      Value.Member("kind", .string(item.kind.rawValue)),
      Value.Member("modality", .string(item.modality.rawValue)),
      Value.Member("title", text(item.title)),
      Value.Member("summary", text(item.summary)),
      Value.Member("citations", .citations(item.citations)),
      Value.Member("tags", .texts(item.texts.tags)),
      Value.Member("parties", .texts(item.texts.parties)),
      Value.Member("places", .texts(item.texts.places)),
    ])
  }

  private static func relation(_ relation: Relation, of dossier: Dossier) -> Value {
    .object([
      Value.Member("id", .string(relation.id)),
      Value.Member("kind", .string(relation.kind.rawValue)),
      Value.Member("basis", .string(relation.basis.rawValue)),
      Value.Member("items", .strings(relation.items.map { dossier.items[$0].id })),
      Value.Member("title", text(relation.title)),
      Value.Member("rationale", text(relation.rationale)),
      Value.Member("citations", .citations(relation.citations)),
    ])
  }

  private static func claim(_ claim: ContextClaim) -> Value {
    .object([
      Value.Member("id", .string(claim.id)), Value.Member("title", text(claim.title)),
      Value.Member("summary", text(claim.summary)),
      Value.Member("citations", .citations(claim.citations)),
      Value.Member("tags", .texts(claim.texts.tags)),
    ])
  }

  private static func text(_ text: Text) -> Value { .string(text.string) }
}
