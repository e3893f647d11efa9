import Dossiers
import Screen

/// What the texts about different things have in common.
extension Showing {
  var signs: RelationSigns { RelationSigns(styles: styles) }

  /// `s1 · Defeat of ISIS`.
  func name(of relation: Relation) -> CleanText {
    CleanText(cleaning: relation.id) + " · " + CleanText(line: relation.title)
  }

  /// `shared, stated by the source (¶16)`.
  func standing(of relation: Relation) -> CleanText {
    let basis: CleanText =
      relation.basis == .stated ? "stated by the source" : "inferred by this dossier"
    return CleanText(cleaning: relation.kind.rawValue) + ", " + basis
      + (relation.citations.isEmpty ? "" : " (" + written(relation.citations) + ")")
  }

  /// `im3 · Strengthen pro-government forces (Iran · Military)`; without the actor where a label
  /// names it.
  func reference(toItem position: Int, namingActor: Bool = true) -> CleanText {
    let item = scope.dossier.items[position]
    let actor = CleanText(line: scope.dossier.actors[item.actor].name)
    let domain = CleanText(line: scope.dossier.domains[item.domain].name)
    return CleanText(cleaning: item.id) + " · " + CleanText(line: item.title)
      + " (" + (namingActor ? actor + " · " : "") + domain + ")"
  }

  /// `¶11(a), ¶15(a)`, or that there is none.
  func written(_ citations: [Citation]) -> CleanText {
    citations.isEmpty ? "no citation" : CleanText(cleaning: citations.written())
  }

  /// A text of several paragraphs; none of it is left out, empty ones are.
  func paragraphs(_ text: Text) -> [Block] {
    CleanText.lines(text).map(Block.paragraph)
  }

  /// The words of the source that citations quote.
  func quotes(_ citations: [Citation]) -> [Block] {
    citations.compactMap { citation in
      citation.quote.map { quote in
        .entry(
          StyledText(
            CleanText(cleaning: citation.description) + ": “" + CleanText(line: quote) + "”"),
          details: [])
      }
    }
  }

  /// Items under the names of their actors, in the order of the columns.
  func itemsByActor(
    _ items: [Int], entry: (Int) -> Block
  ) -> [Block] {
    let dossier = scope.dossier
    let shown = scope.actors + dossier.actors.indices.filter { !scope.actors.contains($0) }
    return shown.flatMap { actor -> [Block] in
      let own = items.filter { dossier.items[$0].actor == actor }
      guard !own.isEmpty else { return [] }
      let name = CleanText(line: dossier.actors[actor].name)
      return [.label(StyledText(name, styles.heading))] + own.map(entry)
    }
  }
}

extension CleanText {
  /// The lines of a text of a dossier, without the empty ones.
  static func lines(_ text: Text) -> [CleanText] {
    CleanText.paragraphs(cleaning: text.string).filter { !$0.isEmpty }
  }
}
