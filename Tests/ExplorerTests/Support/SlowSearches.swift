import Screen
import Testing

@testable import Explorer

/// A user whose searches and the like are answered only when the test says so.
struct SlowSearches {
  var state: State
  /// What has been asked for, in this order.
  private(set) var requests: [SearchRequest] = []
  private(set) var cancellations = 0
  private(set) var comparisons: [ComparisonRequest] = []
  private(set) var cancelledComparisons = 0
  private(set) var gatherings: [ValuesRequest] = []

  init(_ scenario: Scenario) { state = scenario.state }

  mutating func press(_ keys: String) throws {
    for input in try KeyScript.parse(keys) {
      guard case .key(let key) = input else { continue }
      for effect in state.update(.keyPressed(key)) {
        note(effect)
      }
    }
  }

  private mutating func note(_ effect: Effect) {
    switch effect {
    case .search(let request): requests.append(request)
    case .cancelSearch: cancellations += 1
    case .compare(let request): comparisons.append(request)
    case .cancelComparison: cancelledComparisons += 1
    case .gather(let request): gatherings.append(request)
    default: Issue.record("an effect that is none of a search: \(effect)")
    }
  }

  /// Compares as a request asks, the last one if none is named.
  mutating func compare(_ number: Int? = nil) throws {
    let request = try #require(number.map { comparisons[$0] } ?? comparisons.last)
    for effect in state.update(.compared(try #require(request.answer()))) { note(effect) }
  }

  /// Answers a request, the last one if none is named.
  mutating func answer(_ number: Int? = nil) throws {
    let request = try #require(number.map { requests[$0] } ?? requests.last)
    #expect(state.update(.searched(try #require(request.answer()))) == [])
  }

  /// Gathers the values that were asked for last.
  mutating func gather() throws {
    let request = try #require(gatherings.last)
    for effect in state.update(.gathered(request.answer())) { note(effect) }
  }

  /// Answers the last request as far as its first rows go.
  mutating func answerPartly() throws {
    var partial: SearchAnswer?
    _ = try #require(requests.last).answer(
      isReportDue: { partial == nil }, report: { partial = $0 })
    #expect(state.update(.searched(try #require(partial))) == [])
  }

  /// What is on the screen now.
  var scenario: Scenario { Scenario(Scenario("War: a1"), state: state) }
  var board: [String] { scenario.board }
  var selected: String { scenario.selected }
  /// The line of the filter.
  var box: String { scenario.frame.grid.rows[state.layout.box.minY] }
}
