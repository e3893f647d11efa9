/// The texts of a segment that can have a pattern's letters, as its masks tell.
///
/// Raw texts are read where they lie; folded ones are written in the pattern's alphabet first.
final class FuzzyLines: Sendable {
  /// A text of a document.
  struct Text {
    let document: Int
    /// Its place in the segment, without the separator.
    let range: Range<Int>
  }

  let segment: Segment
  let prepared: PreparedPattern?
  /// What must be in a document.
  let mask: UInt64

  init(_ pattern: FuzzyPattern, _ prepared: PreparedPattern?, in segment: Segment) {
    self.segment = segment
    self.prepared = prepared
    mask = PresenceMask.mask(of: pattern.letters.flatMap { Array(String($0.scalar).utf8) })
  }

  /// Calls `body` with the texts of the candidates within `documents`, in order.
  ///
  /// The line has the letters of the text, until `body` returns; it is `nil` where no alphabet for
  /// the pattern can tell all that counts, and only the plain scorer can read it.
  @inline(__always)
  func forEachLine(
    in documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    _ body: (_ text: Text, _ line: FuzzyLine?) -> Void
  ) {
    let positions = segment.positions(of: documents)
    guard !positions.isEmpty else { return }
    guard let prepared else {
      return forEachText(positions, documents, candidates) { body($0, nil) }
    }
    if segment.traits == nil {
      let (bytes, readable) = (segment.bytes, segment.readable)
      return forEachText(positions, documents, candidates) { text in
        let line = FuzzyLine(
          document: text.document, start: bytes + text.range.lowerBound, count: text.range.count,
          readable: readable &- text.range.lowerBound)
        body(text, line)
      }
    }
    let size = segment.starts[positions.upperBound] - segment.starts[positions.lowerBound]
    let room = Int(size) + 16
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { memory in
      guard let start = memory.baseAddress else { return }
      forEachText(positions, documents, candidates) { text in
        let count = prepared.alphabet.write(text.range, of: segment, to: start)
        let line = count.map { count in
          FuzzyLine(document: text.document, start: start, count: count, readable: room)
        }
        body(text, line)
      }
    }
  }

  @inline(__always)
  private func forEachText(
    _ positions: Range<Int>, _ documents: Range<Int>, _ candidates: UnsafePointer<UInt64>,
    _ body: (Text) -> Void
  ) {
    let (masks, starts, mask) = (segment.masks.address, segment.starts.address, mask)
    let (numbers, first) = (segment.numbers?.address, segment.first)
    var position = positions.lowerBound
    while position < positions.upperBound {
      defer { position &+= 1 }
      guard masks[position] & mask == mask else { continue }
      let document = numbers.map { Int($0[position]) } ?? first &+ position
      let place = document &- documents.lowerBound
      guard candidates[place >> 6] >> UInt64(place & 63) & 1 != 0 else { continue }
      var start = Int(starts[position])
      let end = Int(starts[position &+ 1])
      if masks[position] & PresenceMask.severalTexts == 0 {
        body(Text(document: document, range: start..<end &- 1))
        continue
      }
      var (block, separators) = (start, UInt64(0))
      while start < end {
        while separators == 0 {
          separators = segment.separators(from: block)
          block &+= 64
        }
        let behind = block &- 64 &+ separators.trailingZeroBitCount
        separators &= separators &- 1
        body(Text(document: document, range: start..<behind))
        start = behind &+ 1
      }
    }
  }
}
