package import Dossiers

extension Index {
  /// What a query finds among the items of the two actors shown, and in the context.
  ///
  /// - Complexity: O(*n*) in the folded text for each word or phrase, less where other conditions
  ///   have narrowed the search; no text is copied.
  package func matches(_ query: Query, in comparison: Comparison) -> Matches {
    let shown = Set(comparison.actors)
    return matches(query, items: { shown.contains(dossier.items[$0].actor) }) { document in
      standings(of: document, in: comparison)
    }
  }

  /// What `is:` knows of a document where only the relations of two actors count.
  func standings(of document: Int, in comparison: Comparison) -> Standings {
    guard document < dossier.items.count else { return .context }
    let standings: Standings = comparison.relations(ofItem: document).reduce(into: []) {
      $0.formUnion(relationStandings[$1])
    }
    return standings.isEmpty ? .only : standings
  }

  /// What a query finds in the whole dossier: items of all actors, and every relation counts.
  package func matches(_ query: Query) -> Matches {
    lazy var standings = standingsOfItems
    return matches(query, items: { _ in true }) { document in
      guard document < dossier.items.count else { return .context }
      return standings[document].isEmpty ? .only : standings[document]
    }
  }

  /// The standings of every item where all relations count.
  private var standingsOfItems: [Standings] {
    var standings = [Standings](repeating: [], count: dossier.items.count)
    for (relation, added) in zip(dossier.relations, relationStandings) {
      for item in relation.items { standings[item].formUnion(added) }
    }
    return standings
  }

  private func matches(
    _ query: Query, items isShown: (Int) -> Bool, standings: (Int) -> Standings
  ) -> Matches {
    let itemCount = dossier.items.count
    var candidates = PositionSet(bound: documentCount)
    for document in 0..<documentCount where document >= itemCount || isShown(document) {
      candidates.insert(document)
    }
    return matches(of: documents(query, among: candidates, standings: standings))
  }

  /// Documents that were found, told apart into items and context claims.
  func matches(of found: PositionSet) -> Matches {
    let itemCount = dossier.items.count
    var items = PositionSet(bound: itemCount)
    var context = PositionSet(bound: dossier.context.count)
    var countsByActor = [Int](repeating: 0, count: dossier.actors.count)
    for document in found {
      if document < itemCount {
        items.insert(document)
        countsByActor[dossier.items[document].actor] += 1
      } else {
        context.insert(document - itemCount)
      }
    }
    return Matches(items: items, context: context, countsByActor: countsByActor)
  }

  /// The candidates for which every clause holds.
  ///
  /// Clauses narrow the candidates one after another, so those that only compare numbers go first.
  func documents(
    _ query: Query, among candidates: PositionSet, standings: (Int) -> Standings
  ) -> PositionSet {
    let ordered =
      query.clauses.filter { !$0.looksIntoTexts } + query.clauses.filter(\.looksIntoTexts)
    var found = candidates
    for clause in ordered {
      var holding = PositionSet(bound: documentCount)
      var rest = found
      for term in clause.alternatives {
        var hits = PositionSet(bound: documentCount)
        let test = DocumentTest(term.condition, index: self)
        for document in rest where test.holds(for: document, standings: standings) {
          hits.insert(document)
        }
        if term.isNegated {
          swap(&hits, &rest)
          hits.subtract(rest)
        } else {
          rest.subtract(hits)
        }
        holding.formUnion(hits)
      }
      found = holding
    }
    return found
  }
}
