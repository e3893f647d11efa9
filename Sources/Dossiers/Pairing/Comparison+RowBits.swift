extension Comparison {
  /// Sets the bits of the rows in which items stand.
  ///
  /// Items that follow each other have their cells side by side in memory, so that only bits are
  /// written here and there; to ask for the items of one row after the other would read here and
  /// there.
  ///
  /// - Parameters:
  ///   - words: Which of the words of `items` are looked at.
  ///   - items: A bit for each item of the dossier, 64 to a word, the first in the lowest.
  ///   - left: A bit for each row; that of a row is set whose item on the left is among them.
  ///   - right: The same for the right.
  /// - Complexity: O(items that are among them).
  package func addRows(
    ofWords words: Range<Int>, of items: UnsafeBufferPointer<UInt64>,
    left: UnsafeMutablePointer<UInt64>, right: UnsafeMutablePointer<UInt64>
  ) {
    cells.withStored { cells, rightBit in
      for word in words {
        var rest = items[word]
        while rest != 0 {
          let cell = cells[word << 6 + rest.trailingZeroBitCount]
          rest &= rest - 1
          guard cell >= 0 else { continue }
          let side = cell & 1 == rightBit ? right : left
          side[Int(cell >> 7)] |= 1 << UInt64(cell >> 1 & 63)
        }
      }
    }
  }
}
