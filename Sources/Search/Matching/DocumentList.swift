/// Finds documents that are known beforehand.
final class DocumentList: SegmentScan {
  /// Rising.
  private let documents: [Int32]

  init(_ documents: some Sequence<Int32>) {
    self.documents = documents.sorted()
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    var next = self.documents.indices.firstSorted { self.documents[$0] >= documents.lowerBound }
    while next < self.documents.count, self.documents[next] < documents.upperBound {
      let place = Int(self.documents[next]) - documents.lowerBound
      found[place >> 6] |= candidates[place >> 6] & 1 << UInt64(place & 63)
      next += 1
    }
  }
}

extension Query.Condition {
  /// So many documents are listed before a search begins, at most: some tenths of a millisecond.
  private static let most = 2048

  /// The scan for a condition of which it is known what has it: `nil` for others, where ids are not
  /// sorted yet, and where there are many.
  ///
  /// Gain: no item is asked, where a million of them take 7 ms.
  func documentList(in index: Index) -> DocumentList? {
    guard case .id(let references) = self, let ids = index.ids.idsIfSorted else { return nil }
    let ranges = references.flatMap {
      $0.isWhole ? [ids.positions(of: $0.text)] : ids.positions(beginningWith: $0.text)
    }
    guard ranges.reduce(0, { $0 + $1.count }) <= Self.most else { return nil }
    return DocumentList(ranges.flatMap { ids.documents(at: $0) })
  }
}
