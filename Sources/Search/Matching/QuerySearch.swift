/// Finds the documents of a chunk for which a whole query holds.
///
/// Clauses narrow the candidates one after another, so those that only compare numbers go first.
struct QuerySearch: Sendable {
  private let clauses: [[TermSearch]]

  /// - Parameters:
  ///   - query: What must hold.
  ///   - index: Where.
  ///   - known: Where the beginning of the query's last word was found before, in all that is looked
  ///     at.
  ///   - hits: Where it is noted what the last word finds.
  ///   - standings: What `is:` is to know of a document, asked only where it is needed.
  init(
    _ query: Query, in index: Index, known: FirstHits?, noting hits: FirstHits?,
    standings: @escaping @Sendable (Int) -> Standings
  ) {
    let (texts, others) = (
      query.clauses.filter(\.looksIntoTexts), query.clauses.filter { !$0.looksIntoTexts }
    )
    let ordered = others + texts
    clauses = ordered.enumerated().map { number, clause in
      let isLast = number == ordered.count - 1
      return clause.alternatives.map {
        TermSearch(
          $0, in: index, known: isLast ? known : nil, noting: isLast ? hits : nil,
          standings: standings)
      }
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

extension Query {
  /// The last word or phrase, which is the one being typed, if it stands for itself: without an
  /// alternative, not negated, and anywhere in a text.
  var lastWord: Pattern? {
    guard let clause = clauses.last(where: \.looksIntoTexts), clause.alternatives.count == 1,
      let term = clause.alternatives.first, !term.isNegated, case .text(let word) = term.condition
    else { return nil }
    return word.place == .anywhere ? word : nil
  }
}
