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
    precondition(left != right, "an actor cannot be compared with itself")
    self.dossier = dossier
    actors = [left, right]

    let sides: [Side?] = dossier.items.indices.map {
      let actor = dossier.items[$0].actor
      return actor == left ? .left : actor == right ? .right : nil
    }
    let counting = dossier.relations.indices.filter { position in
      let items = dossier.relations[position].items
      return items.contains { sides[$0] == .left } && items.contains { sides[$0] == .right }
    }
    let isStated = { (position: Int) in dossier.relations[position].basis == .stated }
    let relations = counting.filter(isStated) + counting.filter { !isStated($0) }

    let pairing = Pairing(dossier, sides: sides, relations: relations)
    var tally = RelationTally()
    var domainTallies = [RelationTally](repeating: RelationTally(), count: dossier.domains.count)
    // For each domain the relation that was counted in it last: it counts there once.
    var lastRelation = [Int](repeating: -1, count: dossier.domains.count)
    for position in relations {
      // Not the relation as a whole, which is costly to copy.
      let kind = dossier.relations[position].kind
      tally.count(kind)
      for item in dossier.relations[position].items where sides[item] != nil {
        let domain = dossier.items[item].domain
        guard lastRelation[domain] != position else { continue }
        lastRelation[domain] = position
        domainTallies[domain].count(kind)
      }
    }

    self.relations = relations
    rows = PairRows(pairing.rows)
    sections = pairing.sections
    cells = CellsOfItems(pairing.rows, itemCount: dossier.items.count)
    self.tally = tally
    self.domainTallies = domainTallies
    relationsOfItem = AdjacencyList(count: dossier.items.count) { report in
      for position in relations {
        for item in dossier.relations[position].items where sides[item] != nil {
          report(item, position)
        }
      }
    }
  }
}
