package import Dossiers
package import Parallel

/// A search that goes through the documents in pieces, so that what is known can be shown, and the
/// rest given up, between any two of them.
///
/// Documents are numbered: the items by their positions, and after them the context claims.
package struct PiecewiseSearch: Sendable {
  /// How many documents a piece should have: about a millisecond's worth for one word.
  package static let pieceSize = 16 * TextIndex.chunk

  private let index: Index
  /// Which actors' items are looked at; `nil` for all.
  private let isShown: (@Sendable (Int32) -> Bool)?
  private let search: QuerySearch
  /// A bit for each document that has been found.
  private let found: StableArray<UInt64>

  /// Prepares a search among the items of the two actors shown, and in the context.
  package init(_ query: Query, in index: Index, of comparison: Comparison) {
    let (left, right) = (Int32(comparison.actors[0]), Int32(comparison.actors[1]))
    self.init(query, in: index, actors: { $0 == left || $0 == right }) { item in
      comparison.relations(ofItem: item).reduce(into: []) {
        $0.formUnion(index.relationStandings[$1])
      }
    }
  }

  /// Prepares a search among the items of all actors, where every relation counts.
  init(_ query: Query, in index: Index) {
    let standings = query.asksForStandings ? index.standingsOfItems : []
    self.init(query, in: index, actors: nil) { standings[$0] }
  }

  private init(
    _ query: Query, in index: Index, actors isShown: (@Sendable (Int32) -> Bool)?,
    relations: @escaping @Sendable (Int) -> Standings
  ) {
    self.index = index
    self.isShown = isShown
    let itemCount = index.dossier.items.count
    search = QuerySearch(query, in: index) { document in
      guard document < itemCount else { return .context }
      let standings = relations(document)
      return standings.isEmpty ? .only : standings
    }
    found = StableArray(count: (index.documentCount + 63) / 64)
    found.address.update(repeating: 0, count: found.count)
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
      words.setFirstBits(documents.count)
      if let few {
        for word in 0..<size { words[word] = 0 }
        for bit in few.lazy.map({ $0 - documents.lowerBound }) {
          words[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
      if let isShown {
        for document in documents.prefix(max(0, index.dossier.items.count - documents.lowerBound))
        where !isShown(index.actors[document]) {
          words.clear(document - documents.lowerBound)
        }
      }
      search.narrow(words, documents)
      let target = found.address + documents.lowerBound / 64
      for word in 0..<size { target[word] |= words[word] }
    }
  }

  /// What has been found so far; not to be asked while another thread searches.
  package var matches: Matches {
    let itemCount = index.dossier.items.count
    let words = UnsafeBufferPointer(start: found.address, count: found.count)
    let items = PositionSet(bound: itemCount, words: words)
    var context = PositionSet(bound: index.dossier.context.count)
    for claim in 0..<index.dossier.context.count where words.hasBit(itemCount + claim) {
      context.insert(claim)
    }
    var countsByActor = [Int](repeating: 0, count: index.dossier.actors.count)
    for item in items { countsByActor[Int(index.actors[item])] += 1 }
    return Matches(items: items, context: context, countsByActor: countsByActor)
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
