/// A cell's place: `x` columns from the left edge and `y` rows from the top, both 0-based.
package struct Point: Sendable, Hashable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
