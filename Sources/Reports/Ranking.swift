import Dossiers
package import Search

/// Puts first what a reader most likely looked for.
///
/// Every part of the query that looks for words (a word, or alternatives joined by `|`) is ranked
/// by the best place where it is found: the title, then tags, parties and places, then the
/// summary. The ranks of all parts are added up, and the least sum comes first. Fuzzy words
/// (`~word`) are in almost every text somewhere, so for them it is not the place that counts but
/// the score of their best match: among claims of one sum the highest score comes first. What is
/// still equal stays in the file's order. Parts that only ask for a field's value, such as
/// `is:shared`, rank nothing.
package struct Ranking: Sendable {
  /// What a clause looks for.
  private struct Part {
    var words: [TextTerm] = []
    var fuzzy: [TextTerm] = []
  }

  private let parts: [Part]

  /// The places where words are found, best first.
  enum Place: Int {
    case title, keywords, elsewhere
  }

  package init(_ query: Query) {
    var parts: [Int: Part] = [:]
    for term in query.textTerms {
      if term.isFuzzy {
        parts[term.clause, default: Part()].fuzzy.append(term)
      } else {
        parts[term.clause, default: Part()].words.append(term)
      }
    }
    self.parts = parts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The claims found, best first.
  package func ranked(_ scope: Scope) -> [Claim] {
    guard !parts.isEmpty else { return scope.claims }
    return scope.claims.enumerated().map { (claim: $1, rank: rank($1, scope), position: $0) }
      .sorted {
        ($0.rank.places, -$0.rank.score, $0.position)
          < ($1.rank.places, -$1.rank.score, $1.position)
      }
      .map(\.claim)
  }

  private func rank(_ claim: Claim, _ scope: Scope) -> (places: Int, score: Int) {
    let title = MappedText(scope.title(of: claim).string)
    let item = scope.item(of: claim)
    lazy var keywords = [
      (TextField.tag, Array(scope.tags(of: claim))), (.party, item.map { Array($0.parties) } ?? []),
      (.place, item.map { Array($0.places) } ?? []),
    ].flatMap { field, texts in texts.map { (field: field, text: MappedText($0.string)) } }
    lazy var summary = MappedText(scope.summary(of: claim).string)
    var rank = (places: 0, score: 0)
    for part in parts {
      if !part.words.isEmpty {
        let isInTitle = part.words.contains { $0.match(in: title, field: .title) != nil }
        let place: Place =
          isInTitle
          ? .title
          : keywords.contains { keyword in
            part.words.contains { $0.match(in: keyword.text, field: keyword.field) != nil }
          } ? .keywords : .elsewhere
        rank.places += place.rawValue
      }
      if !part.fuzzy.isEmpty {
        let texts = [(.title, title)] + keywords + [(.summary, summary)]
        rank.score +=
          texts.flatMap { field, text in
            part.fuzzy.compactMap { $0.match(in: text, field: field)?.score }
          }.max() ?? 0
      }
    }
    return rank
  }
}
