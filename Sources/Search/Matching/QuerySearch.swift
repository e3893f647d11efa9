/// Finds the documents of a chunk for which a whole query holds.
///
/// Clauses narrow the candidates one after another, so those that only compare numbers go first.
struct QuerySearch: Sendable {
  private let clauses: [[TermSearch]]

  init(_ query: Query, in index: Index, standings: @escaping @Sendable (Int) -> Standings) {
    let ordered =
      query.clauses.filter { !$0.looksIntoTexts } + query.clauses.filter(\.looksIntoTexts)
    clauses = ordered.map { clause in
      clause.alternatives.map { TermSearch($0, in: index, standings: standings) }
    }
  }

  /// Takes from `candidates`, a bit for each of `documents`, those for which the query does not
  /// hold.
  func narrow(_ candidates: UnsafeMutablePointer<UInt64>, _ documents: Range<Int>) {
    let words = (documents.count + 63) / 64
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * words) { buffer in
      guard let hits = buffer.baseAddress else { return }
      let holding = hits + words
      for clause in clauses {
        for word in 0..<words { holding[word] = 0 }
        for term in clause {
          term.search(documents, candidates: candidates, found: hits)
          for word in 0..<words {
            holding[word] |= hits[word]
            candidates[word] &= ~hits[word]
          }
        }
        for word in 0..<words { candidates[word] = holding[word] }
      }
    }
  }
}
