extension Comparison {
  /// The same two actors with their sides swapped.
  ///
  /// Pairing treats the two sides alike, so the rows are the same, mirrored, and nothing is paired
  /// anew.
  ///
  /// Gain: 100 times.
  package var mirrored: Comparison {
    Comparison(
      dossier: dossier, actors: actors.reversed(), rows: rows.map(\.mirrored), sections: sections,
      relations: relations, tally: tally, domainTallies: domainTallies,
      sides: sides.map { $0?.opposite }, rowOfItem: rowOfItem, relationsOfItem: relationsOfItem)
  }

  private init(
    dossier: Dossier, actors: [Int], rows: [PairRow], sections: [Range<Int>], relations: [Int],
    tally: RelationTally, domainTallies: [RelationTally], sides: [Side?], rowOfItem: [Int32],
    relationsOfItem: AdjacencyList
  ) {
    self.dossier = dossier
    self.actors = actors
    self.rows = rows
    self.sections = sections
    self.relations = relations
    self.tally = tally
    self.domainTallies = domainTallies
    self.sides = sides
    self.rowOfItem = rowOfItem
    self.relationsOfItem = relationsOfItem
  }
}
