import Parallel

/// Makes a `TextIndex` of documents given in order.
///
/// Documents that follow each other in one piece of memory are a run. A run becomes a raw segment
/// that refers to that memory; what is not plain in it, and runs that are too short to be worth a
/// segment, are copied and folded.
struct TextIndexBuilder {
  /// Where a document lies: texts in UTF-8, each with its separator after it.
  struct Place {
    let owner: AnyObject
    /// All bytes that the owner keeps in place.
    let memory: UnsafeRawBufferPointer
    let range: Range<Int>
  }

  private static let shortestRun = 64

  private let threads: Int
  private var documentCount = 0
  private var segments: [Segment] = []
  private var copies = FoldedCopies()
  private var sampler = Sampler()
  private var owner: AnyObject?
  private var memory = UnsafeRawBufferPointer(start: nil, count: 0)
  private var starts: [UInt32] = []

  /// Masks are made on this many threads.
  init(threads: Int) {
    self.threads = threads
  }

  /// Adds the next document.
  mutating func append(_ place: Place) {
    if owner !== place.owner || starts.last != UInt32(place.range.lowerBound) {
      endRun()
      owner = place.owner
      memory = place.memory
      starts = [UInt32(place.range.lowerBound)]
    }
    starts.append(UInt32(place.range.upperBound))
    documentCount += 1
  }

  /// The index of all documents added.
  mutating func finish() -> TextIndex {
    endRun()
    if !copies.numbers.isEmpty { segments.append(copies.segment) }
    return TextIndex(
      documentCount: documentCount, segments: segments, frequencies: sampler.frequencies)
  }

  private mutating func endRun() {
    guard let owner, let bytes = memory.baseAddress, starts.count > 1 else { return }
    let count = starts.count - 1
    let first = documentCount - count
    let ends = StableArray(starts)
    let masks = StableArray<UInt64>(count: count)
    let isShort = count < Self.shortestRun
    fill(masks, ends)
    for position in 0..<count {
      let range = Int(ends[position])..<Int(ends[position + 1])
      let document = UnsafeRawBufferPointer(rebasing: memory[range])
      sampler.add(document, of: count)
      guard isShort || masks[position] & PresenceMask.notPlain != 0 else { continue }
      copies.append(document, number: first + position)
      masks.address[position] = 0
    }
    if !isShort {
      segments.append(
        Segment(
          owner: owner, bytes: bytes, readable: memory.count, starts: ends, masks: masks,
          traits: nil, numbers: nil, first: first))
    }
    starts = []
  }

  /// Sets the masks of the documents between `ends`.
  private func fill(_ masks: StableArray<UInt64>, _ ends: StableArray<UInt32>) {
    let count = masks.count
    let step = 16384
    nonisolated(unsafe) let memory = memory
    Parallel.run(chunks: (count + step - 1) / step, threads: threads) { chunk, _ in
      PresenceMask.raw.withUnsafeBufferPointer { table in
        for position in chunk * step..<min((chunk + 1) * step, count) {
          let last = Int(ends[position + 1]) - 1
          var mask: UInt64 = 0
          for place in Int(ends[position])..<last { mask |= table[Int(memory[place])] }
          masks.address[position] = mask
        }
      }
    }
  }
}
