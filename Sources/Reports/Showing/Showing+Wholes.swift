import Dossiers
import Screen

/// Things that several claims belong to.
extension Showing {
  /// A relation with both sides' text.
  func blocks(ofRelation position: Int) -> [Block] {
    let dossier = scope.dossier
    let relation = dossier.relations[position]
    return [.title(name(of: relation)), .particulars(standing(of: relation))]
      + paragraphs(relation.rationale) + quotes(relation.citations)
      + itemsByActor(relation.items) { item in
        let record = dossier.items[item]
        let domain = CleanText(line: dossier.domains[record.domain].name)
        let head = StyledText(
          CleanText(cleaning: record.id) + " · " + CleanText(line: record.title)
            + " (" + domain + ", " + CleanText(cleaning: record.kind.rawValue) + ", "
            + CleanText(cleaning: record.modality.rawValue) + ", " + written(record.citations) + ")"
        )
        return .entry(head, details: CleanText.lines(record.summary))
      }
  }

  /// A passage and what rests on it, on every side.
  func blocks(ofPassage position: Int) -> [Block] {
    let dossier = scope.dossier
    let passage = dossier.source.passages[position]
    let used = uses[passage.number]
    var blocks: [Block] = [
      .title("¶\(passage.number)"), .particulars(CleanText(line: dossier.source.title)),
    ]
    blocks += paragraphs(passage.synopsis)
    if let text = passage.text {
      blocks.append(.label(StyledText("In the source's words", styles.heading)))
      blocks += CleanText.lines(text).map { .entry(StyledText($0), details: []) }
    }
    if used.isEmpty {
      let nobody: CleanText =
        scope.isPair ? "Nothing in this comparison cites it." : "Nothing cites it."
      return blocks + [.paragraph(nobody)]
    }
    blocks += itemsByActor(used.items) {
      .entry(StyledText(reference(toItem: $0, namingActor: false)), details: [])
    }
    blocks += group(
      "Relations",
      used.relations.map { number in
        let relation = dossier.relations[number]
        var line = signs.sign(of: relation.kind)
        line.append(" " + name(of: relation))
        line.append(": " + standing(of: relation), styles.faint)
        return line
      })
    return blocks
      + group(
        "Context",
        used.context.map { number in
          let claim = dossier.context[number]
          return StyledText(CleanText(cleaning: claim.id) + " · " + CleanText(line: claim.title))
        })
  }

  func blocks(ofActor position: Int) -> [Block] {
    let dossier = scope.dossier
    let actor = dossier.actors[position]
    let items = dossier.items.indices.filter { dossier.items[$0].actor == position }
    return [
      .title(CleanText(cleaning: actor.id) + " · " + CleanText(line: actor.name)),
      .particulars("actor · \(items.count) " + (items.count == 1 ? "item" : "items")),
    ]
      + group("Items", items.map { StyledText(reference(toItem: $0, namingActor: false)) })
  }

  func blocks(ofDomain position: Int) -> [Block] {
    let dossier = scope.dossier
    let domain = dossier.domains[position]
    let items = dossier.items.indices.filter { dossier.items[$0].domain == position }
    return [
      .title(CleanText(cleaning: domain.id) + " · " + CleanText(line: domain.name)),
      .particulars("domain · \(items.count) " + (items.count == 1 ? "item" : "items")),
    ]
      + itemsByActor(items) {
        .entry(StyledText(reference(toItem: $0, namingActor: false)), details: [])
      }
  }

  private func group(_ name: CleanText, _ entries: [StyledText]) -> [Block] {
    guard !entries.isEmpty else { return [] }
    return [.label(StyledText(name, styles.heading))] + entries.map { .entry($0, details: []) }
  }
}
