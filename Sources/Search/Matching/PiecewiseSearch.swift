import Dossiers
package import Parallel

/// A search that can be interrupted, so that what is known can be shown, and then goes on or is given
/// up.
///
/// Documents are numbered: the items by their positions, and after them the context claims.
package struct PiecewiseSearch: Sendable {
  private let index: Index
  /// A bit for each document that may be found.
  private let candidates: StableArray<UInt64>
  private let search: QuerySearch
  /// A bit for each document that has been found.
  private let found: StableArray<UInt64>
  /// Where the query's last word is found; `nil` where it has none that is worth it.
  package let hits: FirstHits?
  /// The chunks that have not been looked through.
  private var left: Range<Int>

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - query: What must hold.
  ///   - index: Where.
  ///   - scope: What is looked at.
  ///   - found: What a query of the same scope has found that this one narrows: only there it is
  ///     looked. `nil` looks everywhere.
  ///   - known: Where that query's last word was found.
  package init(
    _ query: Query, in index: Index, of scope: SearchScope, within found: Matches? = nil,
    knowing known: FirstHits? = nil
  ) {
    self.index = index
    candidates = found?.documents ?? scope.shown
    let itemCount = index.dossier.items.count
    let standings = query.asksForStandings ? scope.standings : nil
    let word = query.lastWord
    // One letter is found by the masks.
    hits = word.flatMap { word in
      word.folded.count > 1 ? FirstHits(of: word, documentCount: index.documentCount) : nil
    }
    let preceding = word.flatMap { word in known.flatMap { $0.precede(word) ? $0 : nil } }
    search = QuerySearch(query, in: index, known: found == nil ? nil : preceding, noting: hits) {
      document in
      guard document < itemCount else { return .context }
      return standings.map { $0[document] } ?? []
    }
    self.found = StableArray(count: candidates.count)
    self.found.address.initialize(repeating: 0, count: candidates.count)
    left = 0..<index.texts.chunkCount
  }

  /// Looks through what is left, on up to `threads` threads.
  ///
  /// - Parameters:
  ///   - threads: How many threads may take part.
  ///   - flag: When it is set the search ends, within a millisecond.
  ///   - isDue: Whether the caller has something else to do: asked between two chunks, of which at
  ///     least one is looked through.
  /// - Returns: Whether nothing is left.
  package mutating func goOn(
    threads: Int = Parallel.processors, until flag: CancellationFlag? = nil,
    pausing isDue: () -> Bool = { false }
  ) -> Bool {
    let search = self
    let end = Parallel.run(chunks: left, threads: threads, until: flag, pausing: isDue) {
      chunk, _ in
      search.search(chunk: chunk)
    }
    left = end..<left.upperBound
    return left.isEmpty
  }

  /// Looks through a few documents, wherever they are.
  package func search(each documents: [Int]) {
    let sorted = documents.sorted()
    var start = 0
    while start < sorted.count {
      let chunk = sorted[start] / TextIndex.chunk
      var end = start + 1
      while end < sorted.count, sorted[end] / TextIndex.chunk == chunk { end += 1 }
      search(chunk: chunk, only: sorted[start..<end])
      start = end
    }
  }

  /// Looks through one chunk, or some of its documents; no two threads may have the same chunk.
  private func search(chunk: Int, only few: ArraySlice<Int>? = nil) {
    let documents = index.texts.documents(ofChunk: chunk)
    let size = (documents.count + 63) / 64
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { buffer in
      guard let words = buffer.baseAddress else { return }
      words.update(from: candidates.address + documents.lowerBound / 64, count: size)
      if let few { words.keep(few, from: documents.lowerBound, ofWords: size) }
      if (0..<size).allSatisfy({ words[$0] == 0 }) { return }
      search.narrow(words, documents)
      let target = found.address + documents.lowerBound / 64
      for word in 0..<size { target[word] |= words[word] }
    }
  }

  /// What has been found so far; not to be asked while another thread searches.
  package var matches: Matches {
    Matches(found, in: index)
  }
}

extension UnsafeMutablePointer<UInt64> {
  /// Clears the bits of the first words that are not those of some numbers, of which `first` has
  /// the first bit.
  fileprivate func keep(_ numbers: ArraySlice<Int>, from first: Int, ofWords count: Int) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { buffer in
      buffer.initialize(repeating: 0)
      for number in numbers {
        buffer[(number - first) >> 6] |= 1 << UInt64((number - first) & 63)
      }
      for word in 0..<count { self[word] &= buffer[word] }
    }
  }
}

extension Query {
  fileprivate var asksForStandings: Bool {
    clauses.contains { clause in
      clause.alternatives.contains { term in
        if case .standing = term.condition { true } else { false }
      }
    }
  }
}
