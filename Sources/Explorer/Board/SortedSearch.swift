extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which a condition holds that holds for all after it;
  /// `endIndex` where there is none.
  ///
  /// - Complexity: O(log *n*).
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
