import Dossiers
import Screen

extension Listing {
  /// The relations between the two actors of a scope that touch something found, stated ones first.
  package static func relations(_ scope: Scope, styles: ReportStyles = .plain) -> Listing {
    let comparison = scope.comparison
    let dossier = scope.dossier
    let counting = Set(comparison.relations)
    let positions = scope.relationsFound.filter(counting.contains)
    let relation = { @Sendable (record: Int) in dossier.relations[positions[record]] }
    let signs = RelationSigns(styles: styles)
    let columns =
      [
        Column("id", "Id") { .string(relation($0).id) },
        Column(
          "kind", "Kind", value: { .string(relation($0).kind.rawValue) },
          text: { record in
            var text = signs.sign(of: relation(record).kind)
            text.append(" " + CleanText(cleaning: relation(record).kind.rawValue))
            return text
          }),
        Column("basis", "Basis") { .string(relation($0).basis.rawValue) },
      ]
      + Side.allCases.map { side in
        itemColumn(side, comparison) { relation($0) }
      } + [
        Column("items", in: .data) { .strings(relation($0).items.map { dossier.items[$0].id }) },
        Column(
          "citations", "Cites", leavesAt: 0, value: { .citations(relation($0).citations) },
          plainText: { relation($0).citations.written(separator: "; ") },
          text: { StyledText(CleanText(cleaning: relation($0).citations.written())) }),
        Column("title", "Title", isFlexible: true) { .string(relation($0).title.string) },
        Column("rationale", in: .data) { .string(relation($0).rationale.string) },
      ]
    return Listing(
      name: "relations", scope: scope, columns: columns, count: positions.count,
      remarks: remarks(others: dossier.relations.count - comparison.relations.count))
  }

  private static func itemColumn(
    _ side: Side, _ comparison: Comparison, _ relation: @escaping @Sendable (Int) -> Relation
  ) -> Column {
    let ids = { @Sendable (record: Int) in
      relation(record).items.filter { comparison.side(ofItem: $0) == side }
        .map { comparison.dossier.items[$0].id }
    }
    return Column(
      side == .left ? "left" : "right", CleanText(line: comparison.actor(on: side).name),
      value: { .strings(ids($0)) },
      text: { StyledText(CleanText(cleaning: ids($0).joined(separator: ", "))) })
  }

  /// What a reader of a dossier of several actors must know.
  private static func remarks(others: Int) -> [CleanText] {
    switch others {
    case 0: []
    case 1: ["1 relation ties other actors: --compare names the two."]
    default: ["\(others) relations tie other actors: --compare names the two."]
    }
  }
}
