import Parallel

extension TextIndex {
  /// Ranks the candidates for a fuzzy pattern.
  ///
  /// - Parameters:
  ///   - pattern: The letters to find.
  ///   - limit: How many of the best are wanted; `nil` for all of them.
  ///   - candidates: A bit for each document, or `nil` for all documents.
  ///   - threads: How many threads may take part.
  ///   - flag: When it is set the search ends.
  /// - Returns: `nil` if the flag ended it.
  func ranking(
    of pattern: FuzzyPattern, limit: Int?, among candidates: StableArray<UInt64>? = nil,
    threads: Int, until flag: CancellationFlag?
  ) -> FuzzyRanking? {
    let search = FuzzySearch(pattern, in: self, until: flag)
    let candidates = candidates ?? allDocuments
    let results = RankedDocuments(search, self, limit: limit, threads: threads)
    let isDone = Parallel.run(
      units: unitCount, atMost: Self.unitsAtOnce, threads: threads, until: flag,
      ending: { results.finish(thread: $0) }
    ) { units, thread in
      forEachPart(of: units, until: flag) { units in
        let documents = documents(ofUnits: units)
        results.rank(
          documents, candidates: candidates.address + documents.lowerBound / 64, thread: thread)
      }
    }
    return isDone ? results.ranking(until: flag) : nil
  }

  private var allDocuments: StableArray<UInt64> {
    let words = StableArray<UInt64>(count: (documentCount + 63) / 64)
    words.address.setFirstBits(documentCount)
    return words
  }
}
