import Dossiers
package import Search

/// Puts first what a reader most likely looked for.
///
/// Every part of the query that looks for words (a word, or alternatives joined by `|`) is ranked
/// by the best place where it is found: the title, then tags, parties and places, then anywhere
/// else. The ranks of all parts are added up, the least sum comes first, and claims of one sum stay
/// in the file's order. Parts that only ask for a field's value, such as `is:shared`, rank nothing.
package struct Ranking: Sendable {
  private let parts: [Highlighter]

  /// The places where words are found, best first.
  enum Place: Int {
    case title, keywords, elsewhere
  }

  package init(_ query: Query, vocabulary: Vocabulary) {
    let scalars = Array(query.text.unicodeScalars)
    parts = query.clauses.compactMap { clause in
      guard let first = clause.alternatives.first, let last = clause.alternatives.last else {
        return nil
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[first.range.lowerBound..<last.range.upperBound])
      // It has been read as a part of the whole, so reading it again cannot fail.
      guard let part = try? Query(parsing: String(text), vocabulary: vocabulary) else { return nil }
      return Highlighter(part)
    }
  }

  /// The claims found, best first.
  package func ranked(_ scope: Scope) -> [Claim] {
    guard !parts.isEmpty else { return scope.claims }
    return scope.claims.map { (claim: $0, rank: rank($0, scope)) }.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.claim)
  }

  private func rank(_ claim: Claim, _ scope: Scope) -> Int {
    let title = scope.title(of: claim).string
    let item = scope.item(of: claim)
    let keywords: [(TextField, [Text])] = [
      (.tag, scope.tags(of: claim)), (.party, item?.parties ?? []), (.place, item?.places ?? []),
    ]
    return parts.reduce(0) { rank, part in
      let isInKeywords = {
        keywords.contains { field, texts in
          texts.contains { !part.ranges(in: $0.string, field: field).isEmpty }
        }
      }
      let place: Place =
        !part.ranges(in: title, field: .title).isEmpty
        ? .title : isInKeywords() ? .keywords : .elsewhere
      return rank + place.rawValue
    }
  }
}
