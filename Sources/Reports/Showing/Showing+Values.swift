import Dossiers

/// The same as data, in the keys of the dossier format and with a `type`.
extension Showing {
  func value(of address: Address) -> Value {
    let dossier = scope.dossier
    switch address {
    case .item(let position):
      return .object(item(dossier.items[position], position))
    case .relation(let position):
      return .object(relation(dossier.relations[position]))
    case .context(let position):
      let claim = dossier.context[position]
      return .object([
        Value.Member("id", .string(claim.id)), Value.Member("type", .string("context")),
        Value.Member("title", .string(claim.title.string)),
        Value.Member("summary", .string(claim.summary.string)),
        Value.Member("citations", .citations(claim.citations)),
        Value.Member("tags", .texts(claim.texts.tags)),
      ])
    case .passage(let position):
      return .object(passage(dossier.source.passages[position]))
    case .actor(let position):
      let actor = dossier.actors[position]
      let items = dossier.items.filter { $0.actor == position }
      return .object(
        named("actor", actor.id, actor.name, actor.short)
          + [Value.Member("items", .strings(items.map(\.id)))])
    case .domain(let position):
      let domain = dossier.domains[position]
      let items = dossier.items.filter { $0.domain == position }
      return .object(
        named("domain", domain.id, domain.name, domain.short)
          + [Value.Member("items", references(items))])
    }
  }

  private func named(_ type: String, _ id: String, _ name: Text, _ short: Text) -> [Value.Member] {
    [
      Value.Member("id", .string(id)), Value.Member("type", .string(type)),
      Value.Member("name", .string(name.string)), Value.Member("short", .string(short.string)),
    ]
  }

  private func item(_ item: Item, _ position: Int) -> [Value.Member] {
    let relations = scope.relations(ofItem: position).map { scope.dossier.relations[$0] }
    return [
      Value.Member("id", .string(item.id)), Value.Member("type", .string("item")),
      Value.Member("actor", .string(scope.dossier.actors[item.actor].id)),
      Value.Member("domain", .string(scope.dossier.domains[item.domain].id)),
      Value.Member("kind", .string(item.kind.rawValue)),
      Value.Member("modality", .string(item.modality.rawValue)),
      Value.Member("title", .string(item.title.string)),
      Value.Member("summary", .string(item.summary.string)),
      Value.Member("citations", .citations(item.citations)),
      Value.Member("tags", .texts(item.texts.tags)),
      Value.Member("parties", .texts(item.texts.parties)),
      Value.Member("places", .texts(item.texts.places)),
      Value.Member("relations", .array(relations.map { .object(tie($0)) })),
    ]
  }

  /// A relation without the text of its items.
  private func tie(_ relation: Relation) -> [Value.Member] {
    let items = relation.items.map { scope.dossier.items[$0].id }
    return [
      Value.Member("id", .string(relation.id)),
      Value.Member("kind", .string(relation.kind.rawValue)),
      Value.Member("basis", .string(relation.basis.rawValue)),
      Value.Member("items", .strings(items)),
      Value.Member("title", .string(relation.title.string)),
      Value.Member("rationale", .string(relation.rationale.string)),
      Value.Member("citations", .citations(relation.citations)),
    ]
  }

  private func relation(_ relation: Relation) -> [Value.Member] {
    let members = relation.items.map { position in
      let item = scope.dossier.items[position]
      return Value.object([
        Value.Member("id", .string(item.id)),
        Value.Member("actor", .string(scope.dossier.actors[item.actor].id)),
        Value.Member("domain", .string(scope.dossier.domains[item.domain].id)),
        Value.Member("title", .string(item.title.string)),
        Value.Member("summary", .string(item.summary.string)),
      ])
    }
    var value = tie(relation) + [Value.Member("sides", .array(members))]
    value.insert(Value.Member("type", .string("relation")), at: 1)
    return value
  }

  private func passage(_ passage: Passage) -> [Value.Member] {
    let dossier = scope.dossier
    let used = uses[passage.number]
    return [
      Value.Member("id", .string("p\(passage.number)")),
      Value.Member("type", .string("passage")),
      Value.Member("number", .integer(passage.number)),
      Value.Member("synopsis", .string(passage.synopsis.string)),
      Value.Member("bullets", .integer(passage.bullets)),
      Value.Member("text", .optional(passage.text?.string)),
      Value.Member("items", references(used.items.map { dossier.items[$0] })),
      Value.Member(
        "relations", .references(used.relations, in: dossier.relations)),
      Value.Member("context", .strings(used.context.map { dossier.context[$0].id })),
    ]
  }

  private func references(_ items: [Item]) -> Value {
    .array(items.map { Value.reference(to: $0, in: scope.dossier) })
  }
}
