/// The words that may still become something else, while a query is typed.
extension Query {
  /// Whether a word may still become something else: see `withoutGrowingTerm`.
  package var mayGrow: Bool { growing != nil }

  /// What is asked without the term that may still become something else.
  package var withoutGrowingTerm: Query { replacingGrowingTerm { _ in nil } }

  /// What is asked with the beginnings of the word that may become a field's name in its place, the
  /// longest first, and at last without it: on the way from `kin` to `kind:`, what `kin` asks.
  package var shortened: [Query] {
    var shorter: [Query] = []
    for term in clauses.flatMap(\.alternatives) where term.range == growing {
      guard case .text = term.condition else { continue }
      let word = text(of: term).unicodeScalars.drop { $0 == "!" }
      for length in (1..<max(1, word.count)).reversed() {
        let pattern = Pattern(String(String.UnicodeScalarView(word.prefix(length))))
        shorter.append(
          replacingGrowingTerm {
            Term(range: $0.range, isNegated: $0.isNegated, condition: .text(pattern))
          })
      }
    }
    return shorter + [withoutGrowingTerm]
  }

  private func replacingGrowingTerm(with replacement: (Term) -> Term?) -> Query {
    let rest = clauses.map { clause in
      clause.alternatives.compactMap { $0.range == growing ? replacement($0) : $0 }
    }
    return Query(text: text, clauses: rest.filter { !$0.isEmpty }.map(Clause.init))
  }
}
