import Dossiers

/// What rests on each passage of the source, within a scope.
struct PassageUses {
  /// What cites one passage, as positions in the dossier's lists.
  struct Uses {
    var items: [Int] = []
    var relations: [Int] = []
    var context: [Int] = []

    var isEmpty: Bool { items.isEmpty && relations.isEmpty && context.isEmpty }
  }

  private var uses: [Int: Uses] = [:]

  /// Goes once over the citations of what is found, and of the relations that touch it.
  init(_ scope: Scope) {
    let dossier = scope.dossier
    for item in scope.items {
      for passage in Self.passages(dossier.items[item].citations) {
        uses[passage, default: Uses()].items.append(item)
      }
    }
    for relation in scope.relationsFound {
      for passage in Self.passages(dossier.relations[relation].citations) {
        uses[passage, default: Uses()].relations.append(relation)
      }
    }
    for claim in scope.context {
      for passage in Self.passages(dossier.context[claim].citations) {
        uses[passage, default: Uses()].context.append(claim)
      }
    }
  }

  /// What cites the passage of a number.
  subscript(number: Int) -> Uses { uses[number] ?? Uses() }

  /// The passages that are cited, each once.
  private static func passages(_ citations: [Citation]) -> Set<Int> {
    Set(citations.map(\.passage))
  }
}
