/// One finished picture of the screen, with all that the terminal must be told about it.
package struct Frame: Sendable, Equatable {
  package let grid: Grid
  /// Where the terminal's own cursor stands; hidden where `nil`.
  package let cursor: Point?

  package init(grid: Grid, cursor: Point?) {
    self.grid = grid
    self.cursor = cursor
  }
}
