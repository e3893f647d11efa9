extension Comparison {
  /// Which of 64 rows have an item of a set, on each side.
  ///
  /// - Parameters:
  ///   - word: Looks at the rows from 64 · `word` on, as many as there are; their bits are in this
  ///     order, the first in the lowest.
  ///   - items: A bit for each item of the dossier, 64 to a word, the first in the lowest.
  /// - Returns: A bit for each row and side; none for rows that are not there.
  package func rowBits(
    ofWord word: Int, items: UnsafeBufferPointer<UInt64>
  ) -> (left: UInt64, right: UInt64) {
    rows.withUnsafeBufferPointer { rows in
      var (left, right): (UInt64, UInt64) = (0, 0)
      let first = word << 6
      for row in first..<min(first + 64, rows.count) {
        let bit = UInt64(row - first)
        left |= rows[row].bit(on: .left, in: items) << bit
        right |= rows[row].bit(on: .right, in: items) << bit
      }
      return (left, right)
    }
  }
}

extension PairRow {
  /// 1 where the item of a side is in a set, else 0: without a branch, because which it is follows
  /// no pattern.
  @inline(__always)
  fileprivate func bit(on side: Side, in items: UnsafeBufferPointer<UInt64>) -> UInt64 {
    let item = side == .left ? leftItem : rightItem
    let place = UInt(truncatingIfNeeded: max(item, 0))
    let isThere = UInt64(truncatingIfNeeded: ~(item >> 31))
    return items[Int(place >> 6)] >> UInt64(place & 63) & 1 & isThere
  }
}
