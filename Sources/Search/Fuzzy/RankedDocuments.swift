/// The keys of ranked documents, as several threads find them.
///
/// Where all are wanted, each document has a place of its own, so that they are in the documents'
/// order when all are done; where only the best are, each thread keeps its own.
final class RankedDocuments: @unchecked Sendable {
  private let limit: Int?
  private let all: StableArray<UInt64>?
  private let best: UnsafeMutableBufferPointer<BestKeys>
  private let workers: [FuzzyWorker]
  /// How many documents match that a thread has seen.
  private let counts: StableArray<Int>

  init(_ search: FuzzySearch, _ texts: TextIndex, limit: Int?, threads: Int) {
    self.limit = limit
    let threads = max(min(threads, texts.chunkCount), 1)
    let all = limit == nil ? StableArray<UInt64>(count: texts.documentCount) : nil
    let best = UnsafeMutableBufferPointer<BestKeys>.allocate(capacity: threads)
    best.initialize(repeating: BestKeys(limit: limit ?? 0))
    workers = best.indices.compactMap { thread in
      best.baseAddress.map {
        FuzzyWorker(search, to: RankSink(all: all?.address, best: $0 + thread))
      }
    }
    counts = StableArray([Int](repeating: 0, count: threads))
    self.all = all
    self.best = best
  }

  deinit {
    best.deinitialize()
    best.deallocate()
  }

  /// Ranks the candidates of a chunk.
  func rank(_ documents: Range<Int>, candidates: UnsafePointer<UInt64>, thread: Int) {
    if let all {
      (all.address + documents.lowerBound).update(
        repeating: RankKey.none, count: documents.count)
    }
    counts.address[thread] += workers[thread].rank(documents, candidates: candidates)
  }

  /// What was found, when all chunks have been ranked.
  func ranking() -> FuzzyRanking {
    for worker in workers { worker.finish() }
    let count = (0..<counts.count).reduce(0) { $0 + counts[$1] }
    let keys = all.map { sorted($0, count) } ?? merged()
    return FuzzyRanking(count: count, best: FuzzyRanking.Entries(keys))
  }

  private func sorted(_ all: StableArray<UInt64>, _ count: Int) -> [UInt64] {
    var keys = [UInt64](unsafeUninitializedCapacity: count) { keys, filled in
      for document in 0..<all.count where all[document] != RankKey.none {
        keys.initializeElement(at: filled, to: all[document])
        filled += 1
      }
    }
    keys.withUnsafeMutableBufferPointer { RankKey.sort($0, with: all.address) }
    return keys
  }

  private func merged() -> [UInt64] {
    var merged = BestKeys(limit: limit ?? 0)
    for thread in best.indices { best[thread].sorted().forEach { merged.insert($0) } }
    return merged.sorted()
  }
}
