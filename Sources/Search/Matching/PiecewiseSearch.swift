import Dossiers
package import Parallel

/// A search that goes through the documents in pieces, so that what is known can be shown, and the
/// rest given up, between any two of them.
///
/// Documents are numbered: the items by their positions, and after them the context claims.
package struct PiecewiseSearch: Sendable {
  /// How many documents a piece should have: about a millisecond's worth for one word.
  package static let pieceSize = 16 * TextIndex.chunk

  private let index: Index
  /// A bit for each document that may be found.
  private let candidates: StableArray<UInt64>
  private let search: QuerySearch
  /// A bit for each document that has been found.
  private let found: StableArray<UInt64>

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - query: What must hold.
  ///   - index: Where.
  ///   - scope: What is looked at.
  ///   - found: What a query of the same scope has found that this one narrows: only there it is
  ///     looked. `nil` looks everywhere.
  package init(
    _ query: Query, in index: Index, of scope: SearchScope, within found: Matches? = nil
  ) {
    self.index = index
    candidates = found?.documents ?? scope.shown
    let itemCount = index.dossier.items.count
    let standings = query.asksForStandings ? scope.standings : nil
    search = QuerySearch(query, in: index) { document in
      guard document < itemCount else { return .context }
      return standings.map { $0[document] } ?? []
    }
    self.found = StableArray(count: candidates.count)
    self.found.address.initialize(repeating: 0, count: candidates.count)
  }

  /// How many items and context claims there are to be looked through.
  package var documentCount: Int { index.documentCount }

  /// Looks through the chunks that a range of documents touches, on up to `threads` threads.
  ///
  /// - Returns: `false` if the flag, looked at between two chunks, ended it before.
  @discardableResult
  package func search(
    _ documents: Range<Int>, threads: Int = Parallel.processors,
    until flag: CancellationFlag? = nil
  ) -> Bool {
    let first = documents.lowerBound / TextIndex.chunk
    let end = (documents.upperBound + TextIndex.chunk - 1) / TextIndex.chunk
    return Parallel.run(chunks: end - first, threads: threads, until: flag) { chunk, _ in
      self.search(chunk: first + chunk)
    }
  }

  /// Looks through a few documents, wherever they are.
  package func search(each documents: some Sequence<Int>) {
    for (chunk, few) in Dictionary(grouping: documents, by: { $0 / TextIndex.chunk }) {
      search(chunk: chunk, only: few)
    }
  }

  /// Looks through one chunk, or some of its documents; no two threads may have the same chunk.
  func search(chunk: Int, only few: [Int]? = nil) {
    let documents = index.texts.documents(ofChunk: chunk)
    let size = (documents.count + 63) / 64
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size) { buffer in
      guard let words = buffer.baseAddress else { return }
      words.update(from: candidates.address + documents.lowerBound / 64, count: size)
      if let few { words.keep(few.lazy.map { $0 - documents.lowerBound }, ofWords: size) }
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
  /// Clears the bits of the first words that are not among these.
  fileprivate func keep(_ bits: some Sequence<Int>, ofWords count: Int) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { buffer in
      buffer.initialize(repeating: 0)
      for bit in bits { buffer[bit >> 6] |= 1 << UInt64(bit & 63) }
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
