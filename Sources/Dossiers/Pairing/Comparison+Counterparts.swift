extension Comparison {
  /// The actor of one side.
  package func actor(on side: Side) -> Actor {
    dossier.actors[actors[side.rawValue]]
  }

  /// The side of an item's actor; `nil` where that actor is not shown.
  package func side(ofItem item: Int) -> Side? {
    cells.side(ofItem: item)
  }

  /// The row of an item, as a position in `rows`; `nil` where its actor is not shown.
  package func row(ofItem item: Int) -> Int? {
    cells.row(ofItem: item)
  }

  /// The counting relations of an item, as positions in `Dossier.relations`, stated ones first.
  package func relations(ofItem item: Int) -> some RandomAccessCollection<Int> & Sendable {
    relationsOfItem[item]
  }

  /// The items of the other side that counting relations tie to an item: each once, those of
  /// stated relations first.
  package func counterparts(ofItem item: Int) -> [Int] {
    guard let side = side(ofItem: item) else { return [] }
    var seen: Set<Int> = []
    return relations(ofItem: item).flatMap { dossier.relations[$0].items }
      .filter { self.side(ofItem: $0) == side.opposite && seen.insert($0).inserted }
  }

  /// Which kinds of counting relation touch an item.
  package func kinds(ofItem item: Int) -> RelationKinds {
    relations(ofItem: item).reduce(into: []) { kinds, position in
      kinds.insert(RelationKinds(dossier.relations[position].kind))
    }
  }

  /// Which kinds of counting relation touch either item of a row.
  package func kinds(ofRow row: Int) -> RelationKinds {
    rows[row].items.reduce(into: []) { kinds, item in
      kinds.formUnion(self.kinds(ofItem: item))
    }
  }

  /// Which kinds of counting relation tie the two items of a row to each other; for a row of one
  /// item, all kinds that touch it.
  package func kinds(tyingRow row: Int) -> RelationKinds {
    guard let left = rows[row].item(on: .left), let right = rows[row].item(on: .right) else {
      return kinds(ofRow: row)
    }
    return relations(ofItem: left).reduce(into: []) { kinds, position in
      let relation = dossier.relations[position]
      if relation.items.contains(right) { kinds.insert(RelationKinds(relation.kind)) }
    }
  }

  /// What stands in one cell of a row.
  package func cell(_ side: Side, ofRow row: Int) -> PairCell {
    if let item = rows[row].item(on: side) { return .item(item) }
    guard let opposite = rows[row].item(on: side.opposite) else { return .noCounterpart }
    let counterparts = counterparts(ofItem: opposite)
    guard let first = counterparts.first else { return .noCounterpart }
    return .pointer(to: first, others: counterparts.count - 1)
  }

  /// The domain of a row, as a position in `Dossier.domains`.
  package func domain(ofRow row: Int) -> Int {
    let item = rows[row].item(on: .left) ?? rows[row].item(on: .right)
    return item.map { dossier.items[$0].domain } ?? 0
  }
}
