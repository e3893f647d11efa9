import Parallel

extension DossierDraft {
  /// The empty draft of a piece of a file of which `whole` has been read.
  init(pieceOf whole: DossierDraft) {
    passages = whole.passages
    actors = whole.actors
    domains = whole.domains
    declarations = whole.declarations
    pieceIDs = whole.declarations.piece
  }

  /// Whether nothing is missing, in doubt or left to be looked up but the items of relations.
  var isFaultless: Bool {
    gaps.isEmpty && malformedIDs.isEmpty && openItems.isEmpty && openCitations.isEmpty
      && citationFindings.isEmpty
  }

  /// Adds pieces in the file's order, each of which is freed.
  mutating func append(_ pieces: inout [DossierDraft], threads: Int) {
    declareIDs(of: &pieces, threads: threads)
    items.reserveCapacity(pieces.reduce(items.count) { $0 + $1.items.count })
    relations.reserveCapacity(pieces.reduce(relations.count) { $0 + $1.relations.count })
    var open: [OpenRelation] = []
    for number in pieces.indices {
      open += pieces[number].openRelations.map {
        OpenRelation(position: relations.count + $0.position, items: $0.items)
      }
      items += pieces[number].items
      relations += pieces[number].relations
      context += pieces[number].context
      places.append(pieces[number].places)
      pieces[number] = DossierDraft()
    }
    settle(open, threads: threads)
  }

  private mutating func declareIDs(of pieces: inout [DossierDraft], threads: Int) {
    var bases: [Int] = []
    var base = items.count
    for piece in pieces {
      bases.append(base)
      base += piece.items.count
    }
    var ids: [PieceIDs] = []
    for number in pieces.indices {
      // Who shares the tables would copy them.
      pieces[number].declarations = Declarations()
      if let given = pieces[number].pieceIDs { ids.append(given) }
      pieces[number].pieceIDs = nil
    }
    repeatedIDs += declarations.insert(ids, bases: bases, threads: threads).map {
      (Located(value: $0.id, offset: $0.declaration.offset), $0.declaration.list)
    }
  }

  /// Looks the items of relations up; those that cannot be settled yet are left to the end.
  private mutating func settle(_ open: [OpenRelation], threads: Int) {
    let step = 4096
    var members = [[Int]?](repeating: nil, count: open.count)
    members.withUnsafeMutableBufferPointer { members in
      nonisolated(unsafe) let members = members
      nonisolated(unsafe) let draft = self
      Parallel.run(chunks: (open.count + step - 1) / step, threads: threads) { chunk, _ in
        for number in chunk * step..<min((chunk + 1) * step, open.count) {
          members[number] = draft.members(open[number].items.ids)
        }
      }
    }
    for (relation, members) in zip(open, members) {
      if let members {
        relations[relation.position].items = members
      } else {
        openRelations.append(relation)
      }
    }
  }
}
