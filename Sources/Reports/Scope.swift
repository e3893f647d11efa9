package import Dossiers
package import Search

/// Which part of a dossier a report speaks of: what a filter finds, and between which actors
/// relations count.
package struct Scope: Sendable {
  package let dossier: Dossier
  /// The two actors that are compared, where that has been laid out already.
  private let knownComparison: Comparison?
  /// Whether everything is limited to these two; else it speaks of all actors of the dossier.
  package let isPair: Bool
  /// Whether a filter limits it.
  package let isFiltered: Bool
  /// The items found, as positions in `Dossier.items`, in the file's order.
  package let items: [Int]
  /// The context claims found, as positions in `Dossier.context`, in the file's order.
  package let context: [Int]
  /// The relations that count, as positions in `Dossier.relations`: the stated ones first.
  package let relations: [Int]

  private let relationsOfItem: AdjacencyList

  /// Everything in a dossier that all the given queries find.
  ///
  /// - Parameters:
  ///   - comparison: The dossier, seen as two of its actors.
  ///   - isPair: Whether it speaks of these two alone, and of the relations between them.
  ///   - queries: What must hold; `is:` asks about relations within the scope.
  package init(_ comparison: Comparison, isPair: Bool, where queries: [Query] = []) {
    self.init(comparison.dossier, comparison, isPair: isPair, where: queries)
  }

  /// Everything in a dossier that all the given queries find, between any of its actors.
  package init(_ dossier: Dossier, where queries: [Query] = []) {
    self.init(dossier, nil, isPair: false, where: queries)
  }

  private init(
    _ dossier: Dossier, _ known: Comparison?, isPair: Bool, where queries: [Query]
  ) {
    self.dossier = dossier
    knownComparison = known
    self.isPair = isPair
    // To lay out a large dossier takes time, and what pairs nothing need not.
    let pair = isPair ? known ?? Comparison(dossier) : nil
    let asking = queries.filter { !$0.isEmpty }
    isFiltered = !asking.isEmpty
    if asking.isEmpty {
      items = dossier.items.indices.filter { pair == nil || pair?.side(ofItem: $0) != nil }
      context = Array(dossier.context.indices)
    } else {
      let index = Index(dossier)
      let found = asking.map { query in
        pair.map { index.matches(query, in: $0) } ?? index.matches(query)
      }
      items = dossier.items.indices.filter { item in
        found.allSatisfy { $0.items.contains(item) }
      }
      context = dossier.context.indices.filter { claim in
        found.allSatisfy { $0.context.contains(claim) }
      }
    }
    relations = pair?.relations ?? Self.statedFirst(dossier)
    let relations = relations
    relationsOfItem = AdjacencyList(count: dossier.items.count) { report in
      for relation in relations {
        for item in dossier.relations[relation].items
        where pair == nil || pair?.side(ofItem: item) != nil {
          report(item, relation)
        }
      }
    }
  }

  private static func statedFirst(_ dossier: Dossier) -> [Int] {
    let isStated = { (position: Int) in dossier.relations[position].basis == .stated }
    return dossier.relations.indices.filter(isStated)
      + dossier.relations.indices.filter { !isStated($0) }
  }
}

extension Scope {
  /// The two actors that are compared, the first two where none were chosen.
  package var comparison: Comparison { knownComparison ?? Comparison(dossier) }

  /// The positions of the actors in it, in the order of the columns where they are two.
  package var actors: [Int] {
    isPair ? comparison.actors : Array(dossier.actors.indices)
  }

  /// The counting relations of an item, as positions in `Dossier.relations`, stated ones first.
  package func relations(ofItem item: Int) -> [Int] {
    Array(relationsOfItem[item])
  }

  /// The counting relations that touch something found; without a filter all that count.
  package var relationsFound: [Int] {
    guard isFiltered else { return relations }
    let touched = Set(items.lazy.flatMap { relations(ofItem: $0) })
    return relations.filter(touched.contains)
  }
}
