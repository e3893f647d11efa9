/// Where two rows of cells differ.
enum CellDifference {
  /// Finds the columns to draw anew.
  ///
  /// - Parameters:
  ///   - width: The columns of both rows.
  ///   - differs: Whether the cells of a column differ.
  ///   - isContinuation: Whether a cell of the new row is not the first of its cluster.
  /// - Returns: The columns in order, as ranges that do not overlap; a range begins at a cluster's
  ///   first cell, since half a cluster cannot be drawn.
  /// - Complexity: O(width).
  @inline(__always)
  static func runs(
    width: Int, differs: (Int) -> Bool, isContinuation: (Int) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for x in 0..<width {
      if !differs(x) {
        if let first = start { runs.append(first..<x) }
        start = nil
      } else if start == nil {
        var first = x
        while first > 0, isContinuation(first) { first -= 1 }
        start = first
      }
    }
    if let first = start { runs.append(first..<width) }
    return runs
  }
}
