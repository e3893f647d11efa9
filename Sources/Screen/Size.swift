/// The extent of a rectangle of cells, in columns and rows; never negative.
package struct Size: Sendable, Hashable {
  package let width: Int
  package let height: Int

  /// Creates a size; negative extents become 0.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}
