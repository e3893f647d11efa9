import Dossiers
import Search

/// Which rows each relation that counts touches: what all lists of stops are made from.
///
/// Flat, the rows of one relation after those of the one before, so that a list for any part of the
/// board is made by going through memory once, and not from item to item.
struct RelationRows: Sendable {
  /// For each relation of `Comparison.relations` where its rows begin, and at the end their number.
  private let starts: [Int32]
  private let rows: [Int32]
  /// Which of them are shared.
  private let shared: PositionSet

  /// - Complexity: Linear in the relations' items.
  init(_ comparison: Comparison) {
    var starts: [Int32] = [0]
    var rows: [Int32] = []
    var shared = PositionSet(bound: comparison.relations.count)
    starts.reserveCapacity(comparison.relations.count + 1)
    rows.reserveCapacity(2 * comparison.relations.count)
    for (number, relation) in comparison.relations.enumerated() {
      let first = rows.count
      for item in comparison.dossier.relations[relation].items {
        if let row = comparison.row(ofItem: item), rows[first...].last != Int32(row) {
          rows.append(Int32(row))
        }
      }
      if rows.count > first + 1 { rows[first...].sort() }
      starts.append(Int32(rows.count))
      if comparison.dossier.relations[relation].kind == .shared { shared.insert(number) }
    }
    self.starts = starts
    self.rows = rows
    self.shared = shared
  }

  /// How many relations there are.
  var count: Int { starts.count - 1 }

  /// The kind of a relation, a position in `Comparison.relations`.
  func kind(of relation: Int) -> Relation.Kind {
    shared.contains(relation) ? .shared : .divergent
  }

  /// Calls `body` with each relation, as a position in `Comparison.relations`, and each row that it
  /// touches: relations ascending, and the rows of each, perhaps one more than once.
  @inline(__always)
  func forEach(_ body: (_ relation: Int, _ row: Int) -> Void) {
    starts.withUnsafeBufferPointer { starts in
      rows.withUnsafeBufferPointer { rows in
        for relation in 0..<starts.count - 1 {
          for place in Int(starts[relation])..<Int(starts[relation + 1]) {
            body(relation, Int(rows[place]))
          }
        }
      }
    }
  }
}
