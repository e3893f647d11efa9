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
  /// The first column right of the rectangle; `Int.max` where that is farther away.
  package var maxX: Int { origin.x.advancedSaturating(by: size.width) }
  /// The first row below the rectangle; `Int.max` where that is farther away.
  package var maxY: Int { origin.y.advancedSaturating(by: size.height) }

  /// The rectangle without `left` columns, `top` rows and so on; empty where too little is left.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: minX + left, y: minY + top, width: width - left - right, height: height - top - bottom)
  }

  /// What lies in both rectangles; empty where they have nothing in common.
  package func intersection(_ other: Rect) -> Rect {
    let x = max(minX, other.minX)
    let y = max(minY, other.minY)
    let maxX = min(maxX, other.maxX)
    let maxY = min(maxY, other.maxY)
    // Compared first, as the difference of far-off coordinates is no integer.
    return Rect(x: x, y: y, width: x < maxX ? maxX - x : 0, height: y < maxY ? maxY - y : 0)
  }
}

extension Int {
  /// The sum with a `distance` that is not negative; the greatest integer where the sum is greater.
  func advancedSaturating(by distance: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(distance)
    return overflows ? .max : sum
  }
}
