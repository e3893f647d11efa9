/// Up to 64 positions of a segment at a time, with the bits of the candidates among them whose masks
/// meet a test; without those that have none.
struct CandidateGroups {
  private let mask: MaskTest
  private let candidates: UnsafePointer<UInt64>
  /// The first document for which there is a candidate's bit.
  private let document: Int
  /// What is left.
  private var positions: Range<Int>

  /// - Parameters:
  ///   - documents: Begins at a multiple of 64.
  ///   - segment: Where they are.
  ///   - candidates: A bit for each of them.
  ///   - mask: What must be in them.
  init(
    of documents: Range<Int>, in segment: Segment, _ candidates: UnsafePointer<UInt64>,
    meeting mask: MaskTest
  ) {
    self.mask = mask
    self.candidates = candidates
    document = documents.lowerBound
    positions = segment.positions(of: documents)
  }

  /// The next ones; to be asked with the same segment, which is not kept.
  @inline(__always)
  mutating func next(in segment: Segment) -> (positions: Range<Int>, open: UInt64)? {
    while !positions.isEmpty {
      let few = positions.lowerBound..<min(positions.lowerBound &+ 64, positions.upperBound)
      positions = few.upperBound..<positions.upperBound
      var open = segment.bits(of: few, from: document, in: candidates)
      if open == 0 { continue }
      open = segment.bits(of: few, meeting: mask, among: open)
      if open != 0 { return (few, open) }
    }
    return nil
  }
}
