import Dossiers
package import Search

/// Puts first what a reader most likely looked for.
///
/// Every part of the query that looks for words (a word, or alternatives joined by `|`) is ranked
/// by the best place where it is found: the title, then tags, parties and places, then the
/// summary. The ranks of all parts are added up, and the least sum comes first; of equal ones that
/// in which more words are whole words there, or at least begin one.
///
/// Fuzzy words (`~word`) are in almost every text somewhere, so for them it is not the place that
/// counts but the score of their best match: among claims that are equal so far the highest score
/// comes first, then the better place, then the shorter text. That is fzf's order where there are
/// only titles. What is still equal stays in the file's order. Parts that only ask for a field's
/// value, such as `is:shared`, rank nothing.
package struct Ranking: Sendable {
  /// What a clause looks for.
  private struct Part {
    var words: [TextTerm] = []
    var fuzzy: [TextTerm] = []
  }

  private let parts: [Part]

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
      .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }
      .map(\.claim)
  }

  private func rank(_ claim: Claim, _ scope: Scope) -> ClaimRank {
    var texts = RankedTexts(claim, scope)
    var rank = ClaimRank()
    for part in parts {
      if !part.words.isEmpty { rank.add(texts.bestWord(of: part.words)) }
      if !part.fuzzy.isEmpty, let best = texts.bestFuzzy(of: part.fuzzy) { rank.add(best) }
    }
    return rank
  }
}
