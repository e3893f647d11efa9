package import Dossiers
import Parallel

/// A dossier's texts, made ready once to be asked many times.
///
/// A document is an item or, numbered after all items, a context claim. What is here beyond the
/// dossier itself is small: its texts are scanned where they lie.
package struct Index: Sendable {
  package let dossier: Dossier
  /// What each relation adds to the standings of its items.
  let relationStandings: [Standings]
  let facts: ItemFacts
  /// The ids, for whoever can wait until they are sorted.
  let ids: KnownIDs
  let texts: TextIndex

  /// Looks through all texts once, on up to `threads` threads.
  ///
  /// `watch` is told from time to time how many items and claims it has looked at, by whichever
  /// thread has but never by two at once.
  package init(
    _ dossier: Dossier, threads: Int = Parallel.processors,
    watch: (@Sendable (_ done: Int) -> Void)? = nil
  ) {
    self.dossier = dossier
    relationStandings = dossier.relations.map(Standings.init)
    facts = ItemFacts(dossier.items)
    ids = KnownIDs(dossier)
    let count = dossier.items.count + dossier.context.count
    let progress = watch.map { watch in
      ProgressWatch(total: count) {
        watch($0)
        return true
      }
    }
    let runs = dossier.textRuns.map { run in
      TextIndexBuilder.Run(
        owner: run.arena, memory: run.arena.bytes, start: run.range.lowerBound,
        documents: run.documents)
    }
    texts = TextIndexBuilder(runs, threads: threads) {
      dossier.range(ofDocument: $0).upperBound
    }.index { _ = progress?.pass($0) }
  }

  /// How many items and context claims there are.
  var documentCount: Int { dossier.items.count + dossier.context.count }
}
