package import Dossiers

/// A dossier's texts, folded once, to be asked many times.
///
/// All texts lie in one buffer, document after document (the items, then the context claims) and
/// in each field after field, with a separator after every single text:
///
///     title │ summary │ tag │ tag │ party │ title │ summary │ …
///
/// so a document, or one field of it, is a range of that buffer.
package struct Index: Sendable {
  package let dossier: Dossier
  /// What each relation adds to the standings of its items.
  let relationStandings: [Standings]
  private(set) var text = FoldedText()
  /// Where each field of each document begins, and the end of the last.
  private var starts: [Int] = []

  /// Folds the texts; memory is about one and a quarter times theirs.
  package init(_ dossier: Dossier) {
    self.dossier = dossier
    relationStandings = dossier.relations.map(Standings.init)
    starts.reserveCapacity(documentCount * TextField.allCases.count + 1)
    var cache = FoldingCache()
    for item in dossier.items {
      add([[item.title], [item.summary], item.tags, item.parties, item.places], &cache)
    }
    for claim in dossier.context {
      add([[claim.title], [claim.summary], claim.tags, [], []], &cache)
    }
    starts.append(text.count)
  }

  /// How many items and context claims there are.
  var documentCount: Int { dossier.items.count + dossier.context.count }

  /// Where the texts of a document lie.
  func range(ofDocument document: Int) -> Range<Int> {
    let fields = TextField.allCases.count
    return starts[document * fields]..<starts[(document + 1) * fields]
  }

  /// Where the texts of one field of a document lie.
  func range(of field: TextField, ofDocument document: Int) -> Range<Int> {
    let start = document * TextField.allCases.count + field.rawValue
    return starts[start]..<starts[start + 1]
  }

  private mutating func add(_ fields: [[Text]], _ cache: inout FoldingCache) {
    for texts in fields {
      starts.append(text.count)
      for single in texts {
        text.append(single.string, using: &cache)
        text.appendSeparator()
      }
    }
  }
}
