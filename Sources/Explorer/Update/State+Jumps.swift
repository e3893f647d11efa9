import Dossiers
import Screen

extension State {
  /// Where a jump to a relation lands, and where that stands among all of its kind.
  private struct Landing {
    let relation: Int
    let item: Int
    /// Board order: the first entry that the relation touches on either side, then its rank.
    ///
    /// The rank is its place in the comparison's order. The side of the cursor has no say in it,
    /// so that looking across between two jumps changes nothing.
    let order: (entry: Int, rank: Int)
  }

  /// Goes to the next or previous relation of a kind, each visited once, in board order.
  ///
  /// - Complexity: O(*n*) in the relations that count; nothing is sorted.
  mutating func jump(to kind: Relation.Kind, by step: Int) {
    let side = jumpSide ?? side(of: place.selection)
    let landings = landings(of: kind, on: side)
    let name: CleanText = kind == .shared ? "shared" : "divergent"
    guard let first = landings.min(by: { $0.order < $1.order }),
      let last = landings.max(by: { $0.order < $1.order })
    else {
      say("No \(name) point is shown here.")
      return
    }
    let here = currentOrder(among: landings, by: step)
    let next =
      step > 0
      ? landings.filter { $0.order > here }.min { $0.order < $1.order }
      : landings.filter { $0.order < here }.max { $0.order < $1.order }
    let landing = next ?? (step > 0 ? first : last)

    history.leave(place)
    jumpSide = side
    place.side = self.side(of: .item(landing.item))
    select(.item(landing.item), relation: landing.relation)

    let number = landings.count { $0.order <= landing.order }
    let sign = options.glyphs.sign(of: kind)
    let wrapped: CleanText =
      next != nil ? "" : step > 0 ? ", on from the top" : ", on from the bottom"
    say("\(sign) \(number) of \(landings.count) \(name)\(wrapped)")
  }

  /// The landing of every relation of a kind that has an item on the board as it is shown.
  ///
  /// A relation lands on its first item on the side given, or, where none of those is shown, on
  /// its first item on the other side.
  private func landings(of kind: Relation.Kind, on side: Side) -> [Landing] {
    return comparison.relations.enumerated().compactMap { rank, position in
      let relation = dossier.relations[position]
      guard relation.kind == kind else { return nil }
      let shown = relation.items.compactMap { item in
        entry(of: .item(item)).map { (item: item, entry: $0) }
      }
      guard let top = shown.map(\.entry).min() else { return nil }
      let landing = shown.first { comparison.side(ofItem: $0.item) == side } ?? shown[0]
      return Landing(relation: position, item: landing.item, order: (top, rank))
    }
  }

  /// Where the cursor stands in the order of the landings: on one of them after a jump, else
  /// just before those of its own row when going down, and just after them when going up.
  private func currentOrder(among landings: [Landing], by step: Int) -> (Int, Int) {
    if let relation = place.relation,
      let landing = landings.first(where: { $0.relation == relation }),
      case .item(let item) = place.selection, dossier.relations[relation].items.contains(item)
    {
      return landing.order
    }
    guard let entry = entry(of: place.selection) else {
      return step > 0 ? (-1, 0) : (Int.max, 0)
    }
    return step > 0 ? (entry, -1) : (entry, Int.max)
  }
}
