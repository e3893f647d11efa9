package import Dossiers
package import Parallel

extension Index {
  /// What a query finds among the items of the two actors shown, and in the context.
  ///
  /// - Parameters:
  ///   - query: What must hold.
  ///   - comparison: Which items are looked at, and which relations count.
  ///   - threads: How many threads may take part.
  ///   - flag: When it is set the search ends, within a millisecond.
  /// - Returns: `nil` if the flag ended it.
  /// - Complexity: O(*n*) in the texts for each word or phrase, less where other conditions have
  ///   narrowed the search or masks rule documents out; no text is copied.
  package func matches(
    _ query: Query, in comparison: Comparison, threads: Int = Parallel.processors,
    until flag: CancellationFlag?
  ) -> Matches? {
    matches(PiecewiseSearch(query, in: self, of: comparison), threads, flag)
  }

  /// What a query finds among the items of the two actors shown, and in the context.
  package func matches(_ query: Query, in comparison: Comparison) -> Matches {
    matches(query, in: comparison, until: nil) ?? none
  }

  /// What a query finds in the whole dossier: items of all actors, and every relation counts.
  package func matches(_ query: Query, threads: Int = Parallel.processors) -> Matches {
    matches(PiecewiseSearch(query, in: self), threads, nil) ?? none
  }

  private func matches(
    _ search: PiecewiseSearch, _ threads: Int, _ flag: CancellationFlag?
  ) -> Matches? {
    let isDone = Parallel.run(chunks: texts.chunkCount, threads: threads, until: flag) { chunk, _ in
      search.search(chunk: chunk)
    }
    return isDone ? search.matches : nil
  }

  private var none: Matches {
    Matches(
      items: PositionSet(bound: dossier.items.count),
      context: PositionSet(bound: dossier.context.count),
      countsByActor: Array(repeating: 0, count: dossier.actors.count))
  }

  /// The standings of every item where all relations count.
  var standingsOfItems: [Standings] {
    var standings = [Standings](repeating: [], count: dossier.items.count)
    for (relation, added) in zip(dossier.relations, relationStandings) {
      for item in relation.items { standings[item].formUnion(added) }
    }
    return standings
  }
}
