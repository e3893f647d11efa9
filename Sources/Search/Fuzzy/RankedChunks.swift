/// The keys of ranked chunks, as several threads find them.
///
/// Where all are wanted, those of each chunk go to a place of their own, so that they are in the
/// documents' order when all chunks are done; where only the best are, each thread keeps its own.
final class RankedChunks: @unchecked Sendable {
  private let limit: Int?
  /// How many keys each chunk has.
  private let counts: StableArray<Int>
  private let all: StableArray<UInt64>?
  private let best: UnsafeMutableBufferPointer<BestKeys>

  init(_ texts: TextIndex, limit: Int?, threads: Int) {
    self.limit = limit
    counts = StableArray(count: texts.chunkCount)
    all = limit == nil ? StableArray(count: texts.documentCount) : nil
    best = .allocate(capacity: max(threads, 1))
    best.initialize(repeating: BestKeys(limit: limit ?? 0))
  }

  deinit {
    best.deinitialize()
    best.deallocate()
  }

  /// From which key on a thread wants no more.
  func threshold(ofThread thread: Int) -> UInt64 {
    all == nil ? best[thread].threshold : RankKey.none
  }

  /// Adds a chunk's keys, `RankKey.none` among them, and how many of its documents match.
  func add(
    _ keys: UnsafePointer<UInt64>, _ documents: Int, matching count: Int, chunk: Int, thread: Int
  ) {
    counts.address[chunk] = count
    if let all {
      var next = all.address + chunk * TextIndex.chunk
      for place in 0..<documents where keys[place] != RankKey.none {
        next.pointee = keys[place]
        next += 1
      }
    } else {
      for place in 0..<documents { best[thread].insert(keys[place]) }
    }
  }

  /// What was found, when all chunks have been added.
  func ranking() -> FuzzyRanking {
    let count = (0..<counts.count).reduce(0) { $0 + counts[$1] }
    let keys = all.map { sorted($0, count) } ?? merged()
    return FuzzyRanking(count: count, best: FuzzyRanking.Entries(keys))
  }

  private func sorted(_ all: StableArray<UInt64>, _ count: Int) -> [UInt64] {
    var keys = [UInt64](unsafeUninitializedCapacity: count) { keys, filled in
      guard var next = keys.baseAddress else { return }
      for chunk in 0..<counts.count {
        next.initialize(from: all.address + chunk * TextIndex.chunk, count: counts[chunk])
        next += counts[chunk]
      }
      filled = count
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
