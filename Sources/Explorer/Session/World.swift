/// What a session needs of the outside besides its terminal.
package struct World {
  /// Begins a search and gives up the one before.
  ///
  /// Its answers are then to be taken; if it is made elsewhere, they wake the driver.
  package var search: (SearchRequest) -> Void
  /// Gives up the search that is under way.
  package var cancelSearch: () -> Void
  /// The newest answer that has not been taken yet.
  package var takeAnswer: () -> SearchAnswer?
  /// Two actors to be compared.
  package var comparing: Errand<ComparisonRequest, ComparisonAnswer>
  /// The values of a field to be gathered.
  package var gathering: Errand<ValuesRequest, ValuesAnswer>
  /// Milliseconds on a clock that nobody sets.
  package var milliseconds: () -> Int

  package init(
    search: @escaping (SearchRequest) -> Void, cancelSearch: @escaping () -> Void,
    takeAnswer: @escaping () -> SearchAnswer?,
    comparing: Errand<ComparisonRequest, ComparisonAnswer>,
    gathering: Errand<ValuesRequest, ValuesAnswer>, milliseconds: @escaping () -> Int
  ) {
    self.search = search
    self.cancelSearch = cancelSearch
    self.takeAnswer = takeAnswer
    self.comparing = comparing
    self.gathering = gathering
    self.milliseconds = milliseconds
  }

  /// A world in which nothing takes time: each answer is there at once.
  package static func immediate() -> World {
    var answer: SearchAnswer?
    return World(
      search: { answer = $0.answer() }, cancelSearch: { answer = nil },
      takeAnswer: {
        defer { answer = nil }
        return answer
      },
      comparing: .immediate { $0.answer() }, gathering: .immediate { $0.answer() },
      milliseconds: { 0 })
  }
}
