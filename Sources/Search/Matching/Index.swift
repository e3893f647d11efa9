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
  /// The actor of each item, side by side.
  let actors: StableArray<Int32>
  let texts: TextIndex

  /// Looks through all texts once, on up to `threads` threads.
  package init(_ dossier: Dossier, threads: Int = Parallel.processors) {
    self.dossier = dossier
    relationStandings = dossier.relations.map(Standings.init)
    let actors = StableArray<Int32>(count: dossier.items.count)
    var builder = TextIndexBuilder(threads: threads)
    for position in dossier.items.indices {
      actors.address[position] = Int32(dossier.items[position].actor)
      builder.append(TextIndexBuilder.Place(dossier.items[position].texts))
    }
    for claim in dossier.context { builder.append(TextIndexBuilder.Place(claim.texts)) }
    self.actors = actors
    texts = builder.finish()
  }

  /// How many items and context claims there are.
  var documentCount: Int { dossier.items.count + dossier.context.count }

  /// The memory that it takes beyond the dossier, in bytes.
  package var footprint: Int {
    texts.footprint + actors.count * MemoryLayout<Int32>.stride + relationStandings.count
  }

  /// The texts of a document.
  func texts(ofDocument document: Int) -> ClaimTexts {
    document < dossier.items.count
      ? dossier.items[document].texts : dossier.context[document - dossier.items.count].texts
  }
}

extension TextIndexBuilder.Place {
  init(_ texts: ClaimTexts) {
    self.init(owner: texts.arena, memory: texts.arena.bytes, range: texts.range)
  }
}
