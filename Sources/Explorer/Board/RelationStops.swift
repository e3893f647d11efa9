import Dossiers

/// One place where a jump from relation to relation lands.
struct RelationStop: Sendable, Hashable, Comparable {
  /// The first row that the relation touches, of those that count.
  let row: Int32
  /// The relation's place among those of one row: the stated ones first, then the file's order.
  private let rank: UInt32

  init(row: Int, relation: Int, isStated: Bool) {
    self.row = Int32(row)
    rank = UInt32(relation) | (isStated ? 0 : 1 << 31)
  }

  /// A position in `Dossier.relations`.
  var relation: Int { Int(rank & ~(1 << 31)) }

  static func < (left: Self, right: Self) -> Bool {
    (left.row, left.rank) < (right.row, right.rank)
  }
}

/// The relations that jumps visit, each once, in board order.
///
/// The idea: rows are looked at in order, so a relation stops at the row where it is first seen,
/// and nothing but the few relations of one row needs sorting. In what order they come depends on
/// the rows alone; so the lists for the whole board and for every domain are made once, and a jump
/// is a binary search in one of them.
struct RelationStops: Sendable {
  private var shared: [RelationStop] = []
  private var divergent: [RelationStop] = []

  /// Lists the stops of groups of rows, ascending; a relation stops once in each group.
  ///
  /// - Complexity: Linear in rows and in the items' relations.
  init(_ comparison: Comparison, groups: some Sequence<some Sequence<Int>>) {
    var lastGroup = [Int32](repeating: -1, count: comparison.dossier.relations.count)
    var found: [RelationStop] = []
    for (group, rows) in groups.enumerated() {
      for row in rows {
        let pair = comparison.rows[row]
        for item in [pair.item(on: .left), pair.item(on: .right)] {
          guard let item else { continue }
          for relation in comparison.relations(ofItem: item)
          where lastGroup[relation] != Int32(group) {
            lastGroup[relation] = Int32(group)
            let isStated = comparison.dossier.relations[relation].basis == .stated
            found.append(RelationStop(row: row, relation: relation, isStated: isStated))
          }
        }
        if found.count > 1 { found.sort() }
        for stop in found {
          switch comparison.dossier.relations[stop.relation].kind {
          case .shared: shared.append(stop)
          case .divergent: divergent.append(stop)
          }
        }
        found.removeAll(keepingCapacity: true)
      }
    }
  }

  /// The stops at relations of a kind, ascending.
  subscript(kind: Relation.Kind) -> [RelationStop] {
    kind == .shared ? shared : divergent
  }
}
