/// A rectangle of cells: its top left corner and its extent, in cells.
package struct Rect: Sendable, Hashable {
  package let origin: Point
  package let size: Size

  /// Creates a rectangle; negative extents become 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    origin = Point(x: x, y: y)
    size = Size(width: width, height: height)
  }

  package var minX: Int { origin.x }
  package var minY: Int { origin.y }
  package var width: Int { size.width }
  package var height: Int { size.height }
  /// The first column right of the rectangle.
  package var maxX: Int { origin.x + size.width }
  /// The first row below the rectangle.
  package var maxY: Int { origin.y + size.height }

  /// The rectangle without `left` columns, `top` rows and so on; empty where too little is left.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: minX + left, y: minY + top, width: width - left - right, height: height - top - bottom)
  }
}
