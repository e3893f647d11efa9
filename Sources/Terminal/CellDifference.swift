/// Where two rows of cells differ.
enum CellDifference {
  /// The columns to draw anew, in order, as ranges that do not overlap.
  ///
  /// A range begins at a cluster's first cell, since half a cluster cannot be drawn;
  /// `isContinuation` tells the other cells of one. Both rows must have the same width.
  ///
  /// - Complexity: O(width).
  static func runs<Cell: Equatable>(
    from old: ArraySlice<Cell>, to new: ArraySlice<Cell>, isContinuation: (Cell) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (x, cells) in zip(old, new).enumerated() {
      if cells.0 == cells.1 {
        if let first = start { runs.append(first..<x) }
        start = nil
      } else if start == nil {
        var first = x
        while first > 0, isContinuation(new[new.startIndex + first]) { first -= 1 }
        start = first
      }
    }
    if let first = start { runs.append(first..<new.count) }
    return runs
  }
}
