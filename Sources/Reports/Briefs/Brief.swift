package import Dossiers
package import Search

/// The part of a comparison that a brief shows: rows of the board and context claims, in order.
///
/// A row is selected whole if a filter finds either of its items, so no claim loses the one that
/// stands opposite. With a row come all relations that touch its items.
package struct Brief: Sendable {
  /// The selected rows of one domain; there is at least one.
  struct Section: Sendable, Hashable {
    /// A position in `Dossier.domains`.
    let domain: Int
    let rows: [Row]
  }

  struct Row: Sendable, Hashable {
    /// Its position in `Comparison.rows`.
    let position: Int
    /// The counting relations that touch its items, as positions in `Dossier.relations`: each
    /// once, stated ones first.
    let relations: [Int]
    /// Those of them that touch no row above: where a brief tells them in full.
    let newRelations: [Int]
  }

  /// What stands in one cell of a row.
  enum Cell: Sendable, Hashable {
    case item(Int)
    /// The counterparts of the item opposite, which stand on other rows: one or more.
    case elsewhere([Int])
    /// No relation ties the item opposite to this side's actor.
    case noCounterpart
  }

  package let comparison: Comparison
  /// The filter as it was typed; `nil` where the brief is of everything.
  package let filter: String?
  let sections: [Section]
  /// Positions in `Dossier.context`.
  let context: [Int]
  private let selectedRows: PositionSet

  var dossier: Dossier { comparison.dossier }

  /// A brief of all that the board shows.
  package init(_ comparison: Comparison) {
    self.init(comparison, filter: nil, matches: nil)
  }

  /// A brief of what a filter finds among the two actors' items and in the context.
  ///
  /// - Parameters:
  ///   - comparison: The two actors.
  ///   - filter: The filter as it was typed, which the brief repeats.
  ///   - matches: What it finds in this comparison.
  package init(_ comparison: Comparison, filter: String, matches: Matches) {
    self.init(comparison, filter: filter, matches: .some(matches))
  }

  private init(_ comparison: Comparison, filter: String?, matches: Matches?) {
    self.comparison = comparison
    self.filter = filter
    let dossier = comparison.dossier
    var selected = PositionSet(bound: comparison.rows.count)
    for (position, row) in comparison.rows.enumerated() {
      let items = Array(row.items)
      if matches.map({ items.contains(where: $0.items.contains) }) ?? true {
        selected.insert(position)
      }
    }
    selectedRows = selected
    context = dossier.context.indices.filter { matches?.context.contains($0) ?? true }
    var told = PositionSet(bound: dossier.relations.count)
    sections = comparison.sections.enumerated().compactMap { domain, rows in
      let rows = rows.filter(selected.contains).map { position in
        let relations = Self.relations(ofRow: position, in: comparison)
        let new = relations.filter { !told.contains($0) }
        for relation in new { told.insert(relation) }
        return Row(position: position, relations: relations, newRelations: new)
      }
      return rows.isEmpty ? nil : Section(domain: domain, rows: rows)
    }
  }

  private static func relations(ofRow row: Int, in comparison: Comparison) -> [Int] {
    let touching = comparison.rows[row].items.reduce(into: Set<Int>()) {
      $0.formUnion(comparison.relations(ofItem: $1))
    }
    let isInferred = { comparison.dossier.relations[$0].basis == .inferred ? 1 : 0 }
    return touching.sorted { (isInferred($0), $0) < (isInferred($1), $1) }
  }
}

extension Brief {
  /// Whether nothing is selected.
  package var isEmpty: Bool { sections.isEmpty && context.isEmpty }

  /// How many rows are selected.
  var rowCount: Int { sections.reduce(0) { $0 + $1.rows.count } }

  /// Whether an item, a position in `Dossier.items`, stands on a selected row.
  func isSelected(_ item: Int) -> Bool {
    comparison.row(ofItem: item).map(selectedRows.contains) ?? false
  }

  /// What stands in a cell of a row, a position in `Comparison.rows`.
  func cell(_ side: Side, ofRow row: Int) -> Cell {
    switch comparison.cell(side, ofRow: row) {
    case .item(let item): return .item(item)
    case .noCounterpart: return .noCounterpart
    case .pointer:
      let opposite = comparison.rows[row].item(on: side.opposite)
      return .elsewhere(opposite.map(comparison.counterparts) ?? [])
    }
  }

  /// The items of a relation, those of the left actor first, those of actors not shown last.
  func members(ofRelation relation: Int) -> [Int] {
    let items = dossier.relations[relation].items
    let order: [Side?] = [.left, .right, nil]
    return order.flatMap { side in items.filter { comparison.side(ofItem: $0) == side } }
  }

  /// The passages that what is selected cites, in the order of the source.
  var citedPassages: [Passage] {
    let rows = sections.flatMap(\.rows)
    let items = rows.flatMap { row in
      Array(comparison.rows[row.position].items)
    }
    let citations =
      items.flatMap { dossier.items[$0].citations }
      + rows.flatMap(\.newRelations).flatMap { dossier.relations[$0].citations }
      + context.flatMap { dossier.context[$0].citations }
    let numbers = Set(citations.map(\.passage))
    return dossier.source.passages.filter { numbers.contains($0.number) }
  }
}
