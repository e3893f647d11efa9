import Dossiers
package import Parallel
package import Search

/// A search to be made outside, where nobody waits for it.
///
/// All that takes time in proportion to the dossier is in it; what follows for the screen, such as
/// where the cursor goes, is decided in no time when the answer comes.
package struct SearchRequest: Ticketed {
  package let ticket: Int
  package let query: Query
  /// Whether the word that may be half a field's name gives way if it finds nothing, to its longest
  /// beginning that finds something: what is on the way to a field must not empty the board.
  let isTyped: Bool
  let opened: OpenDossier
  /// The rows from the cursor on are looked through first: they are on the screen.
  let firstRow: Int
  /// What is known to hold all that is to be found: only that is looked through.
  var within: SearchAnswer?

  /// How many rows are looked through before all others: more than a screen has.
  static let firstRowCount = 256

  /// Searches.
  ///
  /// - Parameters:
  ///   - flag: When it is set the search ends, within a millisecond.
  ///   - isReportDue: Whether it is time to say what is known; asked often, and not again soon when
  ///     it has said yes.
  ///   - report: Takes an answer that is not complete.
  /// - Returns: The complete answer, or `nil` where it was cancelled.
  package func answer(
    until flag: CancellationFlag? = nil,
    isReportDue: () -> Bool = { false }, report: (SearchAnswer) -> Void = { _ in }
  ) -> SearchAnswer? {
    var search = PiecewiseSearch(
      query, in: opened.index, of: opened.scope, within: within?.found?.matches,
      knowing: within?.hits)
    let rows = opened.comparison.rows
    let first = firstRow..<min(firstRow + Self.firstRowCount, rows.count)
    var shown: [Int] = []
    for row in rows[first] { for item in row.items { shown.append(item) } }
    search.search(each: shown)
    var isDue = isReportDue()
    while true {
      if isDue {
        let matches = search.matches
        if !(isTyped && matches.isEmpty), let answer = answer(matches, searched: first, flag) {
          report(answer)
        }
      }
      isDue = false
      let isDone = search.goOn(until: flag) {
        isDue = isReportDue()
        return isDue
      }
      if isDone { break }
      if flag?.isCancelled == true { return nil }
    }
    let matches = search.matches
    if isTyped, matches.isEmpty { return shortenedAnswer(flag) }
    var answer = answer(matches, searched: nil, flag)
    answer?.hits = search.hits
    return answer
  }

  /// What the beginnings of the growing word find, the first that finds something.
  private func shortenedAnswer(_ flag: CancellationFlag?) -> SearchAnswer? {
    for query in query.shortened {
      guard !query.isEmpty else {
        return SearchAnswer(
          ticket: ticket, query: query, found: nil, isWaiting: true, searched: nil)
      }
      let request = SearchRequest(
        ticket: ticket, query: query, isTyped: false, opened: opened, firstRow: firstRow,
        within: within.flatMap { query.narrows($0.query) ? $0 : nil })
      guard let answer = request.answer(until: flag) else { return nil }
      guard answer.found?.matches.isEmpty == true, query != self.query.withoutGrowingTerm else {
        return SearchAnswer(
          ticket: ticket, query: query, found: answer.found, isWaiting: true, searched: nil)
      }
    }
    return nil
  }

  private func answer(
    _ matches: Matches, searched: Range<Int>?, _ flag: CancellationFlag?
  ) -> SearchAnswer? {
    Found(matches, in: opened.comparison, until: flag).map {
      SearchAnswer(
        ticket: ticket, query: query, found: $0, isWaiting: false, searched: searched)
    }
  }
}
