import Dossiers

/// Parts of a dossier in the keys of the dossier format.
extension Value {
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
