import Dossiers
import Screen
import Search

extension DetailText {
  /// The relation that a jump went to, before all else, so that it is seen in a low detail too.
  func jumpedTo(_ item: Int) -> [StyledText] {
    guard let side = state.comparison.side(ofItem: item),
      let jumped = state.comparison.relations(ofItem: item).first(where: {
        $0 == state.place.relation
      })
    else { return [] }
    return relation(jumped, seenFrom: side, item: item)
  }

  /// The relations that tie an item to the other side, but for the one jumped to.
  func relations(ofItem item: Int) -> [StyledText] {
    let all = Array(state.comparison.relations(ofItem: item))
    guard let side = state.comparison.side(ofItem: item), !all.isEmpty else {
      return wrap(StyledText(noCounterpart(to: item), theme.faint))
    }
    let rest = all.filter { $0 != state.place.relation }
    return Array(rest.map { relation($0, seenFrom: side, item: item) }.joined(separator: gap))
  }

  private func noCounterpart(to item: Int) -> CleanText {
    let side = state.comparison.side(ofItem: item) ?? .left
    let other = CleanText(cleaning: state.comparison.actor(on: side.opposite).name.string)
    return "No counterpart: no relation recorded here ties this to \(other)."
  }

  /// One relation: its point and who draws it, the items it ties together, and why.
  func relation(_ position: Int, seenFrom side: Side, item: Int?) -> [StyledText] {
    let relation = state.dossier.relations[position]
    let style = relation.kind == .shared ? theme.shared : theme.divergent
    var head = StyledText(glyphs.sign(of: relation.kind), style)
    head.append(" ")
    head.append(CleanText(cleaning: relation.title.string), theme.heading)
    head.append(": " + standing(of: relation, seenFrom: side), theme.faint)
    var lines = wrap(head)
    for other in relation.items where other != item {
      guard let otherSide = state.comparison.side(ofItem: other) else { continue }
      lines += wrap(member(other, isOpposite: otherSide != side), indent: 2)
    }
    return lines + wrap(StyledText(CleanText(cleaning: relation.rationale.string)), indent: 2)
      + quotes(relation.citations, indent: 2)
  }

  /// `shared with Iran, stated by the source (¶16) · s1`.
  private func standing(of relation: Relation, seenFrom side: Side) -> CleanText {
    let other = CleanText(cleaning: state.comparison.actor(on: side.opposite).name.string)
    let kind: CleanText = relation.kind == .shared ? "shared with" : "divergent from"
    let basis: CleanText =
      relation.basis == .stated ? "stated by the source" : "inferred by this dossier"
    let citations: CleanText =
      relation.citations.isEmpty ? "" : " (" + glyphs.citations(relation.citations) + ")"
    return "\(kind) \(other), \(basis)\(citations) \(glyphs.dot) "
      + CleanText(cleaning: relation.id)
  }

  /// Another item of the relation, with its actor and domain.
  private func member(_ item: Int, isOpposite: Bool) -> StyledText {
    let record = state.dossier.items[item]
    let actor = CleanText(cleaning: state.dossier.actors[record.actor].name.string)
    let domain = CleanText(cleaning: state.dossier.domains[record.domain].name.string)
    let sign = isOpposite ? glyphs.pointer : CleanText("+")
    let title = CleanText(cleaning: record.title.string)
    return StyledText(sign + " " + title)
      + StyledText(" (\(actor) \(glyphs.dot) \(domain))", theme.faint)
  }
}
