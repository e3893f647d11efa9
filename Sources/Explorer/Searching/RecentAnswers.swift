import Search

/// The complete answers of the last searches in one comparison: letters that are taken back, and
/// places that are gone back to, are not searched for again, and what asks for less than one of them
/// is looked for only in what that has found.
///
/// At a million items an answer takes half a megabyte, and up to two where its word stands.
struct RecentAnswers: Sendable {
  /// As many as the letters of most words.
  private static let most = 16

  private var entries: [(request: SearchRequest, answer: SearchAnswer)] = []

  /// Keeps a complete answer, and forgets the oldest.
  mutating func keep(_ answer: SearchAnswer, to request: SearchRequest) {
    // What the request knew is not needed any more, and would keep its own predecessors.
    var request = request
    request.within = nil
    entries.removeAll { $0.request.asksTheSame(as: request) }
    entries.append((request, answer))
    if entries.count > Self.most { entries.removeFirst() }
  }

  /// The answer to a request for what has been answered already.
  func answer(to request: SearchRequest) -> SearchAnswer? {
    entries.last { $0.request.asksTheSame(as: request) }?.answer.answering(request)
  }

  /// The answer with the smallest set in which everything is that a query finds.
  func answer(holding query: Query) -> SearchAnswer? {
    entries.lazy.map(\.answer).filter { $0.found != nil && query.narrows($0.query) }
      .min { $0.rowCount < $1.rowCount }
  }
}

extension SearchRequest {
  fileprivate func asksTheSame(as other: SearchRequest) -> Bool {
    query == other.query && isTyped == other.isTyped
  }
}

extension SearchAnswer {
  fileprivate var rowCount: Int { found?.rows.count ?? .max }
}
