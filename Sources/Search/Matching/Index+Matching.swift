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
    matches(query, SearchScope(self, comparison), threads, flag)
  }

  /// What a query finds among the items of the two actors shown, and in the context.
  package func matches(_ query: Query, in comparison: Comparison) -> Matches {
    matches(query, in: comparison, until: nil) ?? Matches(nothingIn: self)
  }

  /// What a query finds in the whole dossier: items of all actors, and every relation counts.
  package func matches(_ query: Query, threads: Int = Parallel.processors) -> Matches {
    matches(query, SearchScope(self, nil), threads, nil) ?? Matches(nothingIn: self)
  }

  private func matches(
    _ query: Query, _ scope: SearchScope, _ threads: Int, _ flag: CancellationFlag?
  ) -> Matches? {
    var search = PiecewiseSearch(query, in: self, of: scope, notingHits: false)
    return search.goOn(threads: threads, until: flag) ? search.matches : nil
  }
}
