import Parallel

/// The keys of ranked documents, as several threads find them.
///
/// Where all are wanted, each document has a place of its own, so that they are in the documents'
/// order when all are done; where only the best are, each thread keeps its own.
final class RankedDocuments: @unchecked Sendable {
  private let search: FuzzySearch
  private let limit: Int?
  private let all: StableArray<UInt64>?
  /// What each thread has, from its first chunk on.
  private let workers: UnsafeMutableBufferPointer<FuzzyWorker?>

  init(_ search: FuzzySearch, _ texts: TextIndex, limit: Int?, threads: Int) {
    self.search = search
    self.limit = limit
    all = limit == nil ? StableArray(count: texts.documentCount) : nil
    workers = .allocate(capacity: max(min(threads, texts.unitCount), 1))
    workers.initialize(repeating: nil)
  }

  deinit {
    workers.deinitialize()
    workers.deallocate()
  }

  /// Ranks the candidates among some documents, which begin at a multiple of 64.
  func rank(_ documents: Range<Int>, candidates: UnsafePointer<UInt64>, thread: Int) {
    if let all {
      (all.address + documents.lowerBound).update(
        repeating: RankKey.none, count: documents.count)
    }
    let worker = workers[thread] ?? FuzzyWorker(search, to: all, limit: limit ?? 0)
    workers[thread] = worker
    worker.rank(documents, candidates: candidates)
  }

  /// Ranks what still waits in a thread, for which no documents are left.
  func finish(thread: Int) {
    workers[thread]?.finish()
  }

  /// What was found, when all documents have been ranked; `nil` if the flag ended it.
  func ranking(until flag: CancellationFlag?) -> FuzzyRanking? {
    let workers = workers.compactMap { $0 }
    let count = workers.reduce(0) { $0 + $1.count }
    if let all {
      let sorter = KeySorter(all, count: count, highest: search.highest)
      return sorter.sorted(threads: self.workers.count, until: flag).map {
        FuzzyRanking(count: count, best: FuzzyRanking.Entries($0))
      }
    }
    var best = BestKeys(limit: limit ?? 0)
    for key in workers.flatMap(\.bestKeys) { best.insert(key) }
    return FuzzyRanking(count: count, best: FuzzyRanking.Entries(best.sorted()))
  }
}
