package import Dossiers

/// Says why a query finds an item or a context claim: which of its terms hold, and where.
package struct Explainer: Sendable {
  /// A term that holds.
  package struct Reason: Sendable, Hashable {
    /// The term as it is typed, with its signs.
    package let term: String
    /// Every text in which its words stand; none for a term that asks for something else than
    /// words, or for what is not there.
    package let places: [Place]
  }

  /// A text in which the words of a term stand.
  package struct Place: Sendable, Hashable {
    package let field: TextField
    package let text: Text
    package let match: TextTerm.Match
  }

  private struct Question: Sendable {
    let term: String
    let texts: [TextTerm]
    /// All that this term alone finds.
    let matches: Matches
  }

  private let dossier: Dossier
  private let questions: [Question]

  /// Asks every term for itself.
  ///
  /// - Parameters:
  ///   - query: What has found the items and claims.
  ///   - index: The texts that it has looked through.
  ///   - comparison: The two actors between which relations count; `nil` where all of them do.
  /// - Complexity: That of a search for each term.
  package init(_ query: Query, in index: Index, comparison: Comparison? = nil) {
    dossier = index.dossier
    let texts = query.textTerms
    questions = query.clauses.flatMap(\.alternatives).map { term in
      let alone = query.asking(term)
      return Question(
        term: query.text(of: term), texts: texts.filter { $0.range == term.range },
        matches: comparison.map { index.matches(alone, in: $0) } ?? index.matches(alone))
    }
  }

  /// Why an item, a position in `Dossier.items`, is found: in the order of the terms, and for each
  /// title, tags, parties, places, summary.
  package func reasons(forItem position: Int) -> [Reason] {
    let item = dossier.items[position]
    let texts: [(TextField, [Text])] = [
      (.title, [item.title]), (.tag, Array(item.tags)), (.party, Array(item.parties)),
      (.place, Array(item.places)),
      (.summary, [item.summary]),
    ]
    return reasons(texts) { $0.items.contains(position) }
  }

  /// Why a context claim, a position in `Dossier.context`, is found.
  package func reasons(forClaim position: Int) -> [Reason] {
    let claim = dossier.context[position]
    let texts: [(TextField, [Text])] = [
      (.title, [claim.title]), (.tag, Array(claim.tags)), (.summary, [claim.summary]),
    ]
    return reasons(texts) { $0.context.contains(position) }
  }

  private func reasons(
    _ texts: [(TextField, [Text])], _ holds: (Matches) -> Bool
  ) -> [Reason] {
    let mapped = texts.flatMap { field, texts in
      texts.map { (field: field, text: $0, mapped: MappedText($0.string)) }
    }
    return questions.filter { holds($0.matches) }.map { question in
      let places = mapped.flatMap { field, text, mapped in
        question.texts.compactMap { term in
          term.match(in: mapped, field: field).map { Place(field: field, text: text, match: $0) }
        }
      }
      return Reason(term: question.term, places: places)
    }
  }
}
