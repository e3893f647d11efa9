/// A search of one segment for one thing, chunk by chunk.
protocol SegmentScan: AnyObject, Sendable {
  /// Adds to `found` the candidates within `documents` that have what is looked for.
  ///
  /// - Parameters:
  ///   - documents: Begins at a multiple of 64.
  ///   - candidates: A bit for each document, from the first of `documents` on.
  ///   - found: Bits like these.
  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>)
}
