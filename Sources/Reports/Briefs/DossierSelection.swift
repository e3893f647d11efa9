import Dossiers

/// What a brief selects, as a dossier that is whole again.
///
/// The two actors that are compared come first, in that order, so that whoever opens it sees the
/// same two sides. Without a filter nothing else is changed. With one:
/// - items are those of the selected rows, context claims those found, both in the file's order;
/// - a relation keeps those of its items that are selected, as long as they are of two actors or
///   more; one with selected items of one actor alone is dropped;
/// - source, passages, actors and domains all stay, so that what is cited can be looked up, a
///   passage that nothing here cites is known to be one of the source's, and the same names mean
///   the same.
struct DossierSelection {
  let dossier: Dossier
  /// The ids of relations that touch what is selected and could not stay.
  let droppedRelations: [String]
  /// The ids of relations that stay without some of their items.
  let narrowedRelations: [String]

  init(_ brief: Brief) {
    let whole = Self.reordered(brief.dossier, first: brief.comparison.actors)
    guard brief.filter != nil else {
      (dossier, droppedRelations, narrowedRelations) = (whole, [], [])
      return
    }
    let kept = whole.items.indices.filter(brief.isSelected)
    let newPosition = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })

    var relations: [Relation] = []
    var (dropped, narrowed): ([String], [String]) = ([], [])
    for relation in whole.relations {
      let members = relation.items.filter(brief.isSelected)
      guard !members.isEmpty else { continue }
      guard Set(members.map { whole.items[$0].actor }).count > 1 else {
        dropped.append(relation.id)
        continue
      }
      if members.count < relation.items.count { narrowed.append(relation.id) }
      relations.append(
        Relation(
          id: relation.id, kind: relation.kind, basis: relation.basis,
          items: members.compactMap { newPosition[$0] }, title: relation.title,
          rationale: relation.rationale, citations: relation.citations))
    }
    dossier = Dossier(
      id: whole.id, title: whole.title, source: whole.source, actors: whole.actors,
      domains: whole.domains, items: kept.map { whole.items[$0] }, relations: relations,
      context: brief.context.map { whole.context[$0] })
    (droppedRelations, narrowedRelations) = (dropped, narrowed)
  }

  /// The dossier with these actors before the others, which keep their order.
  private static func reordered(_ dossier: Dossier, first actors: [Int]) -> Dossier {
    let order = actors + dossier.actors.indices.filter { !actors.contains($0) }
    guard order != Array(dossier.actors.indices) else { return dossier }
    let newPosition = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return Dossier(
      id: dossier.id, title: dossier.title, source: dossier.source,
      actors: order.map { dossier.actors[$0] }, domains: dossier.domains,
      items: dossier.items.map { $0.of(actor: newPosition[$0.actor] ?? $0.actor) },
      relations: dossier.relations, context: dossier.context)
  }
}
