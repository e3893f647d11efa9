import Dossiers
import Screen

extension State {
  /// Goes to the next or previous relation of a kind, each visited once, in board order.
  ///
  /// - Complexity: O(log *n*) in the relations that count; where the rest is hidden, the first
  ///   jump goes through all rows that are found.
  mutating func jump(to kind: Relation.Kind, by step: Int) {
    let side = jumpSide ?? side(of: place.selection)
    let stops = stops(of: kind)
    let name: CleanText = kind == .shared ? "shared" : "divergent"
    guard !stops.isEmpty else {
      say("No \(name) point is shown here.")
      return
    }
    let next = neighbour(in: stops, by: step)
    let index = next ?? (step > 0 ? stops.startIndex : stops.endIndex - 1)

    history.leave(place)
    jumpSide = side
    let relation = comparison.relations[Int(stops[index].number)]
    if let item = landing(of: relation, on: side) {
      place.side = self.side(of: .item(item))
      select(.item(item), relation: relation)
    }

    let number = index - stops.startIndex + 1
    let sign = options.glyphs.sign(of: kind)
    let wrapped: CleanText =
      next != nil ? "" : step > 0 ? ", on from the top" : ", on from the bottom"
    say("\(sign) \(number) of \(stops.count) \(name)\(wrapped)")
  }

  /// The stops at relations of a kind on the board as it is shown, ascending.
  private mutating func stops(of kind: Relation.Kind) -> ArraySlice<RelationStop> {
    if place.hidesRest, let found = results.found {
      let stops =
        results.stopsAmongFound
        ?? RelationStops(
          opened.relationRows, of: comparison,
          groups: [place.domain.map { comparison.sections[$0] } ?? comparison.rows.indices],
          among: found.rows)
      results.stopsAmongFound = stops
      return stops[kind][...]
    }
    guard let domain = place.domain else { return opened.stops.board[kind][...] }
    let rows = comparison.sections[domain]
    let stops = opened.stops.domains[kind]
    return stops[
      stops.partitioningIndex {
        $0.row >= rows.lowerBound
      }..<stops.partitioningIndex { $0.row >= rows.upperBound }]
  }

  /// The item that a jump to a relation lands on: its first on the side given, or, where none of
  /// those is shown, its first on the other side.
  private func landing(of relation: Int, on side: Side) -> Int? {
    let shown = dossier.relations[relation].items.filter { entry(of: .item($0)) != nil }
    return shown.first { comparison.side(ofItem: $0) == side } ?? shown.first
  }

  /// The stop after or before the cursor: after a jump from there on, else from before those of
  /// the cursor's row when going down, and from after them when going up.
  private func neighbour(in stops: ArraySlice<RelationStop>, by step: Int) -> Int? {
    let index: Int
    if let here = currentStop(in: stops) {
      index = here + step
    } else if case .item(let item) = place.selection, let row = comparison.row(ofItem: item),
      entry(of: place.selection) != nil
    {
      index =
        step > 0
        ? stops.partitioningIndex { $0.row >= row } : stops.partitioningIndex { $0.row > row } - 1
    } else {
      // On the context, which is below all rows, or on nothing.
      let isBelow = step > 0 ? entry(of: place.selection) != nil : true
      index = isBelow ? stops.endIndex + (step > 0 ? 0 : -1) : stops.startIndex
    }
    return stops.indices.contains(index) ? index : nil
  }

  /// The stop that the cursor stands on since it jumped there.
  private func currentStop(in stops: ArraySlice<RelationStop>) -> Int? {
    guard let relation = place.relation, case .item(let item) = place.selection else { return nil }
    let items = dossier.relations[relation].items
    guard items.contains(item) else { return nil }
    let rows = items.compactMap { entry(of: .item($0)) == nil ? nil : comparison.row(ofItem: $0) }
    guard let first = rows.min() else { return nil }
    return stops[stops.partitioningIndex { $0.row >= first }...].prefix { $0.row == first }
      .firstIndex { comparison.relations[Int($0.number)] == relation }
  }
}
