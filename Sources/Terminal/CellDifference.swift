internal import Screen

/// Where two rows of cells differ.
enum CellDifference {
  /// The columns to draw anew, in order, as ranges that do not touch each other.
  ///
  /// A range begins at a cluster's first cell, since half a cluster cannot be drawn. Both rows
  /// must have the same width.
  ///
  /// - Complexity: O(width).
  static func runs(from old: ArraySlice<Grid.Cell>, to new: ArraySlice<Grid.Cell>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (x, cells) in zip(old, new).enumerated() {
      if cells.0 == cells.1 {
        if let first = start { runs.append(first..<x) }
        start = nil
      } else if start == nil {
        start = clusterStart(of: x, in: new)
      }
    }
    if let first = start { runs.append(first..<new.count) }
    return runs
  }

  private static func clusterStart(of column: Int, in row: ArraySlice<Grid.Cell>) -> Int {
    var x = column
    while x > 0, row[row.startIndex + x].content == .continuation { x -= 1 }
    return x
  }
}
