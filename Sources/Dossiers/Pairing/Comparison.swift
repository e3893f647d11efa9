/// A dossier seen as two of its actors side by side: the rows of the board, and which relations
/// count.
///
/// Only relations with items of both actors count, for glyphs, counts and jumps. Made once for a
/// dossier and two actors, in linear time; everything it is asked afterwards is answered in the
/// time of the answer's length.
package struct Comparison: Sendable {
  package let dossier: Dossier
  /// The positions of the two actors in `Dossier.actors`, left and right.
  package let actors: [Int]
  /// All rows, domain after domain.
  package let rows: PairRows
  /// For each domain the range of its rows; empty where neither actor has items there.
  package let sections: [Range<Int>]
  /// The relations that count, as positions in `Dossier.relations`: the stated ones first, each
  /// kind of basis in the file's order.
  package let relations: [Int]
  /// How many relations count: each once.
  package let tally: RelationTally
  /// For each domain how many relations touch it; one that touches two counts in both.
  package let domainTallies: [RelationTally]

  /// Where each item stands.
  let cells: CellsOfItems
  let relationsOfItem: AdjacencyList

  /// Compares two different actors, given as positions in `dossier.actors`.
  package init(_ dossier: Dossier, left: Int = 0, right: Int = 1) {
    self.init(dossier, left: left, right: right) {}
  }

  /// Compares two different actors for as long as that is wanted; `nil` where it was called off.
  ///
  /// - Parameters:
  ///   - dossier: Whose actors they are.
  ///   - left: One of them, as a position in `dossier.actors`.
  ///   - right: The other.
  ///   - isCalledOff: Asked again and again, every few thousand items or relations.
  package init?(_ dossier: Dossier, left: Int, right: Int, until isCalledOff: () -> Bool) {
    do {
      try self.init(dossier, left: left, right: right) { () throws(CalledOff) in
        if isCalledOff() { throw CalledOff() }
      }
    } catch {
      return nil
    }
  }

  private init<Failure: Error>(
    _ dossier: Dossier, left: Int, right: Int, looking look: () throws(Failure) -> Void
  ) throws(Failure) {
    precondition(left != right, "an actor cannot be compared with itself")
    self.dossier = dossier
    actors = [left, right]

    let (items, every) = (dossier.items, dossier.relations)
    var sides = [Side?](repeating: nil, count: items.count)
    try LongLoop.run(over: items.indices, looking: look) { position in
      let actor = items[position].actor
      if actor == left {
        sides[position] = .left
      } else if actor == right {
        sides[position] = .right
      }
    }
    // Stated ones first.
    var (relations, inferred): ([Int], [Int]) = ([], [])
    relations.reserveCapacity(every.count)
    inferred.reserveCapacity(every.count)
    try LongLoop.run(over: every.indices, looking: look) { position in
      let items = every[position].items
      guard items.contains(where: { sides[$0] == .left }),
        items.contains(where: { sides[$0] == .right })
      else { return }
      if every[position].basis == .stated {
        relations.append(position)
      } else {
        inferred.append(position)
      }
    }
    relations += inferred

    let pairing = try Pairing(dossier, sides: sides, relations: relations, looking: look)
    var tally = RelationTally()
    var domainTallies = [RelationTally](repeating: RelationTally(), count: dossier.domains.count)
    // For each domain the relation that was counted in it last: it counts there once.
    var lastRelation = [Int](repeating: -1, count: dossier.domains.count)
    try LongLoop.run(over: relations.indices, looking: look) { number in
      let position = relations[number]
      // Not the relation as a whole, which is costly to copy.
      let kind = every[position].kind
      tally.count(kind)
      for item in every[position].items where sides[item] != nil {
        let domain = items[item].domain
        guard lastRelation[domain] != position else { continue }
        lastRelation[domain] = position
        domainTallies[domain].count(kind)
      }
    }

    self.relations = relations
    rows = PairRows(pairing.rows)
    sections = pairing.sections
    cells = try CellsOfItems(pairing.rows, itemCount: items.count, looking: look)
    self.tally = tally
    self.domainTallies = domainTallies
    relationsOfItem = try AdjacencyList(count: items.count, looking: look) {
      report throws(Failure) in
      try LongLoop.run(over: relations.indices, looking: look) { number in
        for item in every[relations[number]].items where sides[item] != nil {
          report(item, relations[number])
        }
      }
    }
  }
}
