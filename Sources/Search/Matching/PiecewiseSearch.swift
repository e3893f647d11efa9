import Dossiers
package import Parallel

/// A search that can be interrupted, so that what is known can be shown, and then goes on or is given
/// up.
///
/// Documents are numbered: the items by their positions, and after them the context claims.
package struct PiecewiseSearch: Sendable {
  private let index: Index
  private let units: UnitSearch
  /// Where the query's last word is found; `nil` where it has none that is worth it.
  package let hits: FirstHits?
  /// The units that have not been looked through.
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
  ///   - notesHits: Whether it is noted where the last word is found, for a longer one to come.
  package init(
    _ query: Query, in index: Index, of scope: SearchScope, within found: Matches? = nil,
    knowing known: FirstHits? = nil, notingHits notesHits: Bool = true
  ) {
    self.index = index
    let itemCount = index.dossier.items.count
    let standings = query.asksForStandings ? scope.standings : nil
    let word = query.lastWord
    // One letter is found by the masks.
    hits = word.flatMap { word in
      notesHits && word.folded.count > 1
        ? FirstHits(of: word, documentCount: index.documentCount) : nil
    }
    let preceding = word.flatMap { word in known.flatMap { $0.precede(word) ? $0 : nil } }
    let search = QuerySearch(
      query, in: index, known: found == nil ? nil : preceding, noting: hits
    ) { document in
      guard document < itemCount else { return .context }
      return standings.map { $0[document] } ?? []
    }
    units = UnitSearch(search, of: index.texts, among: found?.documents ?? scope.shown)
    left = 0..<index.texts.unitCount
  }

  /// Looks through what is left, on up to `threads` threads.
  ///
  /// - Parameters:
  ///   - threads: How many threads may take part.
  ///   - flag: When it is set the search ends, within a millisecond.
  ///   - isDue: Whether the caller has something else to do: asked between two stretches, of which at
  ///     least one is looked through.
  /// - Returns: Whether nothing is left: not where the flag is set.
  package mutating func goOn(
    threads: Int = Parallel.processors, until flag: CancellationFlag? = nil,
    pausing isDue: () -> Bool = { false }
  ) -> Bool {
    let units = units
    let end = Parallel.run(
      units: left, atMost: TextIndex.unitsAtOnce, threads: threads, until: flag, pausing: isDue
    ) { some, _ in
      units.texts.forEachPart(of: some, until: flag) { units.search($0) }
    }
    left = end..<left.upperBound
    return left.isEmpty && !(flag?.isCancelled ?? false)
  }

  /// Looks through a few documents, wherever they are.
  package func search(each documents: some Sequence<Int>) {
    let masks = documents.reduce(into: [:]) { masks, document in
      masks[document / TextIndex.unit, default: UInt64(0)] |= 1 << UInt64(document & 63)
    }
    for (unit, mask) in masks { units.search(unit..<unit + 1, only: mask) }
  }

  /// What has been found so far; not to be asked while another thread searches.
  package var matches: Matches {
    Matches(units.found, in: index)
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
