import Parallel

/// The texts of many documents, ready to be scanned by several threads.
///
/// Documents have numbers from 0 on. Texts that are plain ASCII stay where the dossier has them;
/// of the others there are folded copies: see `Segment`.
struct TextIndex: Sendable {
  /// Work is split by so many documents, so that no two threads write to one word of a set.
  static let unit = 64
  /// How many of these a thread takes at a time, at most.
  static let unitsAtOnce = 16
  /// How many bytes are searched before it is looked whether anybody still waits: some tenths of a
  /// millisecond's worth for the slowest search.
  static let partSize = 1 << 18

  let documentCount: Int
  let segments: [Segment]
  /// How often each byte occurs in a sample of the folded texts.
  let frequencies: [Int]
  /// How many bytes stand before each unit, and in all.
  private let sizes: StableArray<Int>

  init(documentCount: Int, segments: [Segment], frequencies: [Int]) {
    self.documentCount = documentCount
    self.segments = segments
    self.frequencies = frequencies
    sizes = StableArray(count: (documentCount + Self.unit - 1) / Self.unit + 1)
    sizes.address.initialize(repeating: 0, count: sizes.count)
    for segment in segments {
      // Without a mask, a document is searched elsewhere.
      for position in 0..<segment.count where segment.masks[position] != 0 {
        let unit = segment.number(at: position) / Self.unit
        sizes.address[unit + 1] += segment.range(at: position).count
      }
    }
    for unit in 1..<sizes.count { sizes.address[unit] += sizes[unit - 1] }
  }

  var unitCount: Int { (documentCount + Self.unit - 1) / Self.unit }

  /// The documents of some units.
  func documents(ofUnits units: Range<Int>) -> Range<Int> {
    units.lowerBound * Self.unit..<min(units.upperBound * Self.unit, documentCount)
  }

  /// Calls `body` with parts of some units in their order, of `partSize` bytes at most where they
  /// have several units, until the flag is set.
  func forEachPart(
    of units: Range<Int>, until flag: CancellationFlag?, _ body: (Range<Int>) -> Void
  ) {
    var start = units.lowerBound
    while start < units.upperBound, !(flag?.isCancelled ?? false) {
      var end = units.upperBound
      while end > start + 1, sizes[end] - sizes[start] > Self.partSize { end = (start + end) / 2 }
      body(start..<end)
      start = end
    }
  }
}
