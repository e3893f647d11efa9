import Dossiers
import Screen

extension Showing {
  func blocks(ofItem position: Int) -> [Block] {
    let item = scope.dossier.items[position]
    let title = CleanText(cleaning: item.id) + " · " + CleanText(line: item.title)
    return [.title(title), .particulars(particulars(ofItem: item))] + paragraphs(item.summary)
      + quotes(item.citations) + relations(ofItem: position)
      + keywords([("Parties", item.parties), ("Places", item.places), ("Tags", item.tags)])
  }

  func blocks(ofContext position: Int) -> [Block] {
    let claim = scope.dossier.context[position]
    let title = CleanText(cleaning: claim.id) + " · " + CleanText(line: claim.title)
    return [
      .title(title),
      .particulars("context, of no single actor · " + written(claim.citations)),
    ] + paragraphs(claim.summary) + quotes(claim.citations) + keywords([("Tags", claim.tags)])
  }

  /// `Russia · Military · goal · asserted · ¶11(a)`.
  private func particulars(ofItem item: Item) -> CleanText {
    [
      CleanText(line: scope.dossier.actors[item.actor].name),
      CleanText(line: scope.dossier.domains[item.domain].name),
      CleanText(cleaning: item.kind.rawValue), CleanText(cleaning: item.modality.rawValue),
      written(item.citations),
    ].joined(separator: " · ")
  }

  /// The relations of an item, each with the other items that it ties together.
  private func relations(ofItem position: Int) -> [Block] {
    let relations = scope.relations(ofItem: position)
    guard !relations.isEmpty else { return [.paragraph(noCounterpart(to: position))] }
    return relations.map { number in
      let relation = scope.dossier.relations[number]
      let others = relation.items.filter { $0 != position }.map { other in
        let sign: CleanText =
          scope.dossier.items[other].actor == scope.dossier.items[position].actor ? "+ " : "→ "
        return sign + reference(toItem: other)
      }
      var head = signs.sign(of: relation.kind)
      head.append(" " + name(of: relation))
      head.append(": " + standing(of: relation), styles.faint)
      return .entry(head, details: others + CleanText.lines(relation.rationale))
    }
  }

  private func noCounterpart(to position: Int) -> CleanText {
    let item = scope.dossier.items[position]
    if scope.isPair, scope.comparison.side(ofItem: position) == nil {
      let actor = CleanText(line: scope.dossier.actors[item.actor].name)
      return "No relations: " + actor + " is not one of the two actors compared."
    }
    let others = scope.actors.filter { $0 != item.actor }
    let other: CleanText =
      others.count == 1
      ? CleanText(line: scope.dossier.actors[others[0]].name) : "another actor"
    return "No counterpart: no relation recorded here ties this to " + other + "."
  }

  private func keywords(_ lists: [(CleanText, [Text])]) -> [Block] {
    lists.filter { !$0.1.isEmpty }.map { name, words in
      .entry(
        StyledText(name + ": " + words.map { CleanText(line: $0) }.joined(separator: ", ")),
        details: [])
    }
  }
}
