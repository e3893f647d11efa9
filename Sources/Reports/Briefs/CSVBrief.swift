import Dossiers

/// A brief as RFC 4180: a record for each row of the board and for each context claim.
///
/// Relations are named by kind, not by sign, because a spreadsheet takes `=` for a formula. A cell
/// is `item`, `elsewhere` (then `…_id` lists the counterparts on other rows) or `no counterpart`.
/// `relations` tells each on a line of its own, with the items that it ties; `relations_here` names
/// those that tie the two items of the row, `relations_elsewhere` the others, with whom they tie.
struct CSVBrief {
  let brief: Brief

  private var dossier: Dossier { brief.dossier }

  private static let sideColumns = [
    "actor", "cell", "id", "kind", "modality", "title", "summary", "citations",
  ]

  private static let header =
    [
      "domain", "relation_kinds", "relation_ids", "relations_here", "relations_elsewhere",
      "relations",
    ]
    + ["left", "right"].flatMap { side in sideColumns.map { "\(side)_\($0)" } }
    + ["context_id", "context_title", "context_summary", "context_citations"]
    + [
      "dossier", "source_title", "source_author", "source_publisher", "source_written",
      "source_published", "source_as_of", "source_url", "source_rights", "source_disclaimer",
      "source_note",
    ]

  var text: String {
    var text = CSVText.record(Self.header)
    for section in brief.sections {
      for row in section.rows { text += CSVText.record(record(row, section)) }
    }
    for claim in brief.context { text += CSVText.record(record(dossier.context[claim])) }
    return text
  }

  private func record(_ row: Brief.Row, _ section: Brief.Section) -> [String] {
    let items = Set(brief.comparison.rows[row.position].items)
    let relations = row.relations.map { dossier.relations[$0] }
    let kinds = Relation.Kind.allCases.filter { kind in relations.contains { $0.kind == kind } }
    let here = row.relations.filter { relation in
      items.count > 1 && items.isSubset(of: dossier.relations[relation].items)
    }
    let elsewhere = row.relations.filter { !here.contains($0) }.map { relation in
      "\(dossier.relations[relation].id): \(members(relation, without: items))"
    }
    let ties: [String] = [
      dossier.domains[section.domain].name.string, kinds.map(\.rawValue).joined(separator: "; "),
      relations.map(\.id).joined(separator: "; "),
      here.map { dossier.relations[$0].id }.joined(separator: "; "),
      elsewhere.joined(separator: "; "), row.relations.map(relation).joined(separator: "\n"),
    ]
    return ties + Side.allCases.flatMap { fields($0, row.position) }
      + Array(repeating: "", count: 4) + attribution
  }

  private func record(_ claim: ContextClaim) -> [String] {
    Array(repeating: "", count: 6 + 2 * Self.sideColumns.count)
      + [claim.id, claim.title.string, claim.summary.string, citations(claim.citations)]
      + attribution
  }

  private func fields(_ side: Side, _ row: Int) -> [String] {
    let actor = brief.name(side)
    switch brief.cell(side, ofRow: row) {
    case .item(let position):
      let item = dossier.items[position]
      return [
        actor, "item", item.id, item.kind.rawValue, item.modality.rawValue, item.title.string,
        item.summary.string, citations(item.citations),
      ]
    case .elsewhere(let items):
      let ids = items.map { dossier.items[$0].id }.joined(separator: "; ")
      return [actor, "elsewhere", ids, "", "", "", "", ""]
    case .noCounterpart:
      return [actor, Wording.noCounterpart, "", "", "", "", "", ""]
    }
  }

  /// `s1 (rm1, im1): shared, stated by the source (¶16): title: rationale`.
  private func relation(_ position: Int) -> String {
    let relation = dossier.relations[position]
    return "\(relation.id) (\(members(position))): \(relation.kind.rawValue), "
      + "\(Wording.basis(relation.basis)) (\(Wording.citations(relation.citations))): "
      + "\(relation.title.string): \(relation.rationale.string)"
  }

  /// The ids of a relation's items, those of the left actor first.
  private func members(_ relation: Int, without others: Set<Int> = []) -> String {
    brief.members(ofRelation: relation).filter { !others.contains($0) }
      .map { dossier.items[$0].id }.joined(separator: ", ")
  }

  /// `¶11(a) "quoted words"; ¶12`.
  private func citations(_ citations: [Citation]) -> String {
    citations.map { citation in
      citation.description + (citation.quote.map { " \"\($0.string)\"" } ?? "")
    }.joined(separator: "; ")
  }

  private var attribution: [String] {
    let source = dossier.source
    return [
      dossier.title.string, source.title.string, source.author.string,
      source.publisher?.string ?? "", source.written?.description ?? "",
      source.published?.description ?? "", source.asOf?.description ?? "",
      source.url?.string ?? "", source.rights?.string ?? "", source.disclaimer?.string ?? "",
      source.note.string,
    ]
  }
}
