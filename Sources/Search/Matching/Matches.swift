/// What a query finds.
package struct Matches: Sendable, Hashable {
  /// Positions in `Dossier.items`; in a comparison only those of its two actors.
  package let items: PositionSet
  /// Positions in `Dossier.context`.
  package let context: PositionSet
  private let countsByActor: [Int]

  init(items: PositionSet, context: PositionSet, countsByActor: [Int]) {
    self.items = items
    self.context = context
    self.countsByActor = countsByActor
  }

  /// How many items and context claims are found.
  package var count: Int { countsByActor.reduce(context.count, +) }

  package var isEmpty: Bool { count == 0 }

  /// How many items of an actor, a position in `Dossier.actors`, are found.
  package func count(ofActor actor: Int) -> Int {
    countsByActor.indices.contains(actor) ? countsByActor[actor] : 0
  }
}
