package import Parallel

extension Index {
  /// Ranks all items and context claims for a fuzzy pattern.
  ///
  /// - Parameters:
  ///   - pattern: Where it is to stand does not matter: it is taken as `~pattern`.
  ///   - limit: How many of the best are wanted; `nil` for all.
  ///   - threads: How many threads may take part.
  ///   - flag: When it is set the search ends, within a millisecond.
  /// - Returns: `nil` if the flag ended it. Documents are numbered as positions in the items, then
  ///   in the context.
  package func ranking(
    of pattern: Pattern, limit: Int?, threads: Int = Parallel.processors,
    until flag: CancellationFlag? = nil
  ) -> FuzzyRanking? {
    texts.ranking(of: FuzzyPattern(pattern), limit: limit, threads: threads, until: flag)
  }
}
