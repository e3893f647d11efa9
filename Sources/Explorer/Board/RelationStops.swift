import Dossiers
import Search

/// One place where a jump from relation to relation lands.
struct RelationStop: Sendable, Hashable {
  /// The first row that the relation touches, of those that count.
  let row: Int32
  /// The relation's position in `Comparison.relations`.
  let number: Int32
}

/// The relations that jumps visit, each once, in board order: by row, and in one row the stated
/// ones first, then the file's order.
///
/// The idea: the relations are in the order that counts in a row already, so putting their stops
/// into the order of the rows by counting (how many stops each row has says where those of the next
/// begin) is all the sorting there is. In what order they come depends on the rows alone; so the
/// lists for the whole board and for every domain are made once, the one for what a filter leaves
/// when somebody first jumps there, and a jump is a binary search in one of them.
struct RelationStops: Sendable {
  private let shared: [RelationStop]
  private let divergent: [RelationStop]

  /// Lists the stops of groups of rows; a relation stops once in each group.
  ///
  /// - Parameters:
  ///   - relations: The rows of each relation.
  ///   - comparison: Whose relations they are.
  ///   - groups: Ranges of rows, ascending; rows outside of them do not count.
  ///   - found: The only rows that count; `nil` for all.
  /// - Complexity: Linear in rows and in the relations' items.
  init(
    _ relations: RelationRows, of comparison: Comparison, groups: [Range<Int>],
    among found: RankedSet? = nil
  ) {
    var (shared, divergent): ([RelationStop], [RelationStop]) = ([], [])
    var (last, group) = (-1, 0..<0)
    relations.forEach { number, row in
      if let found, !found.contains(row) { return }
      if number == last, group.contains(row) { return }
      if !group.contains(row) {
        let next = groups.partitioningIndex { $0.upperBound > row }
        guard next < groups.count, groups[next].contains(row) else { return }
        group = groups[next]
      }
      last = number
      let stop = RelationStop(row: Int32(row), number: Int32(number))
      if relations.kind(of: number) == .shared {
        shared.append(stop)
      } else {
        divergent.append(stop)
      }
    }
    self.shared = Self.sorted(shared, rows: comparison.rows.count)
    self.divergent = Self.sorted(divergent, rows: comparison.rows.count)
  }

  /// Puts stops into the order of their rows and keeps that of those with the same row.
  private static func sorted(_ stops: [RelationStop], rows: Int) -> [RelationStop] {
    // To count in all rows is not worth it for a few.
    if stops.count < rows / 16 {
      return stops.sorted { ($0.row, $0.number) < ($1.row, $1.number) }
    }
    // How many stops each row has, one place further on: summed up, where those of each begin.
    var next = [Int32](repeating: 0, count: rows + 1)
    for stop in stops { next[Int(stop.row) + 1] += 1 }
    for row in 0..<rows { next[row + 1] += next[row] }
    return [RelationStop](unsafeUninitializedCapacity: stops.count) { sorted, count in
      for stop in stops {
        sorted.initializeElement(at: Int(next[Int(stop.row)]), to: stop)
        next[Int(stop.row)] += 1
      }
      count = stops.count
    }
  }

  /// The stops at relations of a kind, ascending.
  subscript(kind: Relation.Kind) -> [RelationStop] {
    kind == .shared ? shared : divergent
  }
}
