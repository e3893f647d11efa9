/// The rows of a comparison, domain after domain.
///
/// Swapping their sides moves nothing: each row is mirrored when it is asked for.
package struct PairRows: RandomAccessCollection, Sendable, Equatable {
  private let stored: [PairRow]
  private let isMirrored: Bool

  init(_ rows: [PairRow]) { self.init(stored: rows, isMirrored: false) }

  private init(stored: [PairRow], isMirrored: Bool) {
    self.stored = stored
    self.isMirrored = isMirrored
  }

  /// The same rows with their sides swapped.
  ///
  /// - Complexity: O(1).
  var mirrored: PairRows { PairRows(stored: stored, isMirrored: !isMirrored) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { stored.count }

  package subscript(row: Int) -> PairRow { isMirrored ? stored[row].mirrored : stored[row] }

  package static func == (left: PairRows, right: PairRows) -> Bool { left.elementsEqual(right) }
}
