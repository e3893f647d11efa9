import Parallel

/// Makes a `TextIndex` of documents.
///
/// Documents that follow each other in one piece of memory are a run. A run becomes a raw segment
/// that refers to that memory; what is not plain in it, and runs that are too short to be worth a
/// segment, are copied and folded.
///
/// The idea: first the runs are found; then all threads take stretches of documents, look at each
/// byte once for the masks, and keep the folded copies of a stretch by themselves, which are joined
/// in order at the end.
///
/// Gain: a million documents in 0.4 s on two threads instead of 2.6 s.
struct TextIndexBuilder: Sendable {
  /// Where a document lies: texts in UTF-8, each with its separator after it.
  struct Place {
    let owner: AnyObject
    /// All bytes that the owner keeps in place.
    let memory: UnsafeRawBufferPointer
    let range: Range<Int>
  }

  private static let shortestRun = 64
  /// How many documents a thread takes at a time.
  private static let step = 8192

  private let count: Int
  private let threads: Int
  private let place: @Sendable (Int) -> Place

  /// Prepares the index of `count` documents; `place` tells where each lies.
  init(count: Int, threads: Int, place: @escaping @Sendable (Int) -> Place) {
    self.count = count
    self.threads = threads
    self.place = place
  }

  /// Makes the index; `watch` is told how many documents more have been looked at, by any thread.
  func index(watch: (@Sendable (Int) -> Void)? = nil) -> TextIndex {
    let runs = runs.map { DocumentRun($0, place($0.lowerBound)) }
    let stretches = runs.indices.flatMap { run in
      stride(from: 0, to: runs[run].count, by: Self.step).map { start in
        (run: run, positions: start..<min(start + Self.step, runs[run].count))
      }
    }
    var parts = stretches.map { _ in Part() }
    var caches = (0..<max(threads, 1)).map { _ in FoldingCache() }
    parts.withUnsafeMutableBufferPointer { parts in
      caches.withUnsafeMutableBufferPointer { caches in
        nonisolated(unsafe) let (parts, caches) = (parts, caches)
        Parallel.run(chunks: parts.count, threads: threads) { number, thread in
          let (run, positions) = stretches[number]
          look(at: positions, of: runs[run], &parts[number], &caches[thread])
          watch?(positions.count)
        }
      }
    }
    let copies = FoldedCopies.segment(parts.map(\.copies))
    return TextIndex(
      documentCount: count,
      segments: runs.filter(\.isLong).map(\.segment) + (copies.map { [$0] } ?? []),
      frequencies: parts.reduce(into: Sampler()) { $0.add($1.sampler) }.frequencies)
  }

  /// What comes of a stretch of documents.
  private struct Part {
    var copies = FoldedCopies()
    var sampler = Sampler()
  }

  /// Documents that follow each other in memory.
  private struct DocumentRun: Sendable {
    let first: Int
    let count: Int
    nonisolated(unsafe) let owner: AnyObject
    nonisolated(unsafe) let memory: UnsafeRawBufferPointer
    let starts: StableArray<UInt32>
    let masks: StableArray<UInt64>

    init(_ documents: Range<Int>, _ place: Place) {
      (first, count) = (documents.lowerBound, documents.count)
      (owner, memory) = (place.owner, place.memory)
      starts = StableArray(count: count + 1)
      starts.address[0] = UInt32(place.range.lowerBound)
      masks = StableArray(count: count)
    }

    var isLong: Bool { count >= TextIndexBuilder.shortestRun }

    var segment: Segment {
      Segment(
        owner: owner, bytes: memory.baseAddress ?? UnsafeRawPointer(masks.address),
        readable: memory.count, starts: starts, masks: masks, traits: nil, numbers: nil,
        first: first)
    }
  }

  /// The runs of documents, in order.
  private var runs: [Range<Int>] {
    var breaks = stride(from: 0, to: count, by: Self.step).map { _ in [Int]() }
    breaks.withUnsafeMutableBufferPointer { breaks in
      nonisolated(unsafe) let breaks = breaks
      Parallel.run(chunks: breaks.count, threads: threads) { number, _ in
        let start = number * Self.step
        var before = start > 0 ? place(start - 1) : nil
        for document in start..<min(start + Self.step, count) {
          let here = place(document)
          if here.owner !== before?.owner || here.range.lowerBound != before?.range.upperBound {
            breaks[number].append(document)
          }
          before = here
        }
      }
    }
    let starts = breaks.flatMap(\.self) + [count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  /// Sets the masks of some documents of a run, and copies those that are not plain.
  private func look(
    at positions: Range<Int>, of run: DocumentRun, _ part: inout Part, _ cache: inout FoldingCache
  ) {
    PresenceMask.raw.withUnsafeBufferPointer { table in
      for position in positions {
        let range = place(run.first + position).range
        let document = UnsafeRawBufferPointer(rebasing: run.memory[range])
        run.starts.address[position + 1] = UInt32(range.upperBound)
        var mask: UInt64 = 0
        for place in 0..<document.count - 1 { mask |= table[Int(document[place])] }
        part.sampler.add(document, at: position, of: run.count)
        if !run.isLong || mask & PresenceMask.notPlain != 0 {
          part.copies.append(document, number: run.first + position, &cache)
          mask = 0
        }
        run.masks.address[position] = mask
      }
    }
  }
}
