import Dossiers

/// Parts of a dossier in the keys of the dossier format.
extension Value {
  static func texts(_ texts: [Text]) -> Value {
    .array(texts.map { .string($0.string) })
  }

  /// `[{"passage": 11, "bullet": "a"}]`.
  static func citations(_ citations: [Citation]) -> Value {
    .array(
      citations.map { citation in
        var members = [Member("passage", .integer(citation.passage))]
        if let bullet = citation.bulletLetter {
          members.append(Member("bullet", .string(String(bullet))))
        }
        if let quote = citation.quote { members.append(Member("quote", .string(quote.string))) }
        return .object(members)
      })
  }

  /// Whom a relation speaks of and who draws it: `{"id": "s1", "kind": "shared", "basis": "stated"}`.
  static func reference(to relation: Relation) -> Value {
    .object([
      Member("id", .string(relation.id)),
      Member("kind", .string(relation.kind.rawValue)),
      Member("basis", .string(relation.basis.rawValue)),
    ])
  }

  /// `{"actor": "iran", "id": "im1"}`.
  static func reference(to item: Item, in dossier: Dossier) -> Value {
    .object([
      Member("actor", .string(dossier.actors[item.actor].id)),
      Member("id", .string(item.id)),
    ])
  }
}

extension [Citation] {
  /// `¶11(a), ¶15(c)`, with something else between them where it is asked for.
  func written(separator: String = ", ") -> String {
    count == 1 ? self[0].description : map(\.description).joined(separator: separator)
  }
}
