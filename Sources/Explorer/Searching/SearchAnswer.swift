import Dossiers
import Search

/// What a search has found, all of it or so far.
package struct SearchAnswer: Sendable {
  /// The ticket of the request.
  package private(set) var ticket: Int
  /// What was looked for: less than was asked for where `isWaiting`.
  let query: Query
  /// `nil` where nothing was looked for, and so everything is found.
  let found: Found?
  /// Where the last word was found; `nil` of an answer that is not complete.
  var hits: FirstHits?
  /// Whether the last word, which may be half a field's name, has given way because it finds nothing.
  let isWaiting: Bool
  /// The rows that have been looked through whole, of an answer that is not complete.
  let searched: Range<Int>?

  package var isComplete: Bool { searched == nil }

  /// The same answer to a later request for the same.
  func answering(_ request: SearchRequest) -> SearchAnswer {
    var answer = self
    answer.ticket = request.ticket
    return answer
  }

  /// Whether a match in this row stays the nearest whatever is still to be found.
  func isCertain(_ row: Int?) -> Bool {
    guard let searched else { return true }
    return row.map(searched.contains) ?? false
  }
}

/// Two answers are the same if they answer the same request equally far.
extension SearchAnswer: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.ticket == right.ticket && left.searched == right.searched
      && left.found?.matches == right.found?.matches
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ticket)
    hasher.combine(searched)
  }
}
