/// What a session needs of the outside besides its terminal.
package struct World {
  /// A filter to be searched for; its answers may come in parts.
  package var searching: Errand<SearchRequest, SearchAnswer>
  /// Two actors to be compared.
  package var comparing: Errand<ComparisonRequest, ComparisonAnswer>
  /// The values of a field to be gathered.
  package var gathering: Errand<ValuesRequest, ValuesAnswer>
  /// Milliseconds on a clock that nobody sets.
  package var milliseconds: () -> Int

  package init(
    searching: Errand<SearchRequest, SearchAnswer>,
    comparing: Errand<ComparisonRequest, ComparisonAnswer>,
    gathering: Errand<ValuesRequest, ValuesAnswer>, milliseconds: @escaping () -> Int
  ) {
    self.searching = searching
    self.comparing = comparing
    self.gathering = gathering
    self.milliseconds = milliseconds
  }

  /// A world in which nothing takes time: each answer is there at once.
  package static func immediate() -> World {
    World(
      searching: .immediate { $0.answer() }, comparing: .immediate { $0.answer() },
      gathering: .immediate { $0.answer() }, milliseconds: { 0 })
  }
}
