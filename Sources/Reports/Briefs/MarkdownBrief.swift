import Dossiers

/// A brief as Markdown: a heading and a table a domain, and below it the relations.
///
///     ## Military
///
///     | Russia | | Iran |
///     | --- | :-: | --- |
///     | **Decisive defeat of ISIS** `rm1` goal · asserted · ¶11(a)<br>… | = | **Decisive …
///
/// A relation is told under the first domain that it touches.
struct MarkdownBrief {
  let brief: Brief

  private var dossier: Dossier { brief.dossier }

  /// The document, every line ended.
  var text: String {
    let blocks =
      [head] + brief.sections.flatMap(blocks) + contextBlocks + passageBlocks
    return blocks.map { $0.map { $0.source + "\n" }.joined() }.joined(separator: "\n")
  }

  private var head: [Markdown] {
    let extent: [Markdown] =
      brief.extent.map { extent in
        [
          "",
          "*Selected: \(text: extent), by the filter* \(text: brief.filter ?? "")",
        ]
      } ?? []
    let facts: [Markdown] = brief.attribution.map { name, text in
      let address = name == "Address" ? WebAddress(text) : nil
      return address.map { "- \(text: name): \($0)" }
        ?? "- \(text: name): \(Markdown(paragraphs: text))"
    }
    return [
      "# \(dossier.title)", "",
      "**\(text: brief.name(.left))** and **\(text: brief.name(.right))** compared", "",
      "> **Whose reading:** \(dossier.source.note)",
    ] + extent + [""] + facts
  }

  private func blocks(_ section: Brief.Section) -> [[Markdown]] {
    let relations = section.rows.flatMap(\.newRelations)
    let earlier = Set(section.rows.flatMap(\.relations)).subtracting(relations)
      .sorted().map { dossier.relations[$0].id }
    var table: [Markdown] = [
      "| \(text: brief.name(.left)) | | \(text: brief.name(.right)) |", "| --- | :-: | --- |",
    ]
    table += section.rows.map { row in
      "| \(cell(.left, row, section)) | \(signs(row)) | \(cell(.right, row, section)) |"
    }
    var blocks: [[Markdown]] = [["## \(dossier.domains[section.domain].name)"], table]
    if !relations.isEmpty { blocks.append(relations.flatMap(lines)) }
    if !earlier.isEmpty {
      blocks.append(["*Told above:* \(text: earlier.joined(separator: ", "))"])
    }
    return blocks
  }

  private func signs(_ row: Brief.Row) -> Markdown {
    row.relations.map { position in
      let relation = dossier.relations[position]
      return "\(text: Wording.sign(relation.kind)) \(text: relation.id)"
    }.joined(separator: "<br>")
  }

  private func cell(_ side: Side, _ row: Brief.Row, _ section: Brief.Section) -> Markdown {
    switch brief.cell(side, ofRow: row.position) {
    case .item(let position):
      let item = dossier.items[position]
      return "**\(item.title)** \(text: item.id) · \(text: Wording.facts(item))"
        + body(item.summary, item.citations)
    case .elsewhere(let items):
      return items.map { item in
        let pointer: Markdown = "\(text: Wording.pointer) \(dossier.items[item].title)"
        return pointer + domain(ofItem: item, unless: section.domain)
      }.joined(separator: "<br>")
    case .noCounterpart: return "*\(text: Wording.noCounterpart)*"
    }
  }

  private func domain(ofItem item: Int, unless domain: Int?) -> Markdown {
    brief.domainName(ofItem: item, unless: domain).map { " *(\(text: $0))*" } ?? ""
  }

  /// What is said at length, and the quotes it rests on.
  private func body(_ text: Text, _ citations: [Citation]) -> Markdown {
    var body = Markdown(paragraphs: text.string)
    for quote in Wording.quotes(citations) {
      if body != "" { body += "<br>" }
      body += "“\(Markdown(paragraphs: quote.words))” \(text: quote.place)"
    }
    return body == "" ? "" : "<br>" + body
  }

  private func lines(ofRelation position: Int) -> [Markdown] {
    let relation = dossier.relations[position]
    let sign = Wording.sign(relation.kind)
    let point: Markdown =
      "- \(text: sign) **\(relation.title)** \(text: relation.id) · \(text: Wording.facts(relation))"
    return [point + body(relation.rationale, relation.citations)]
      + brief.members(ofRelation: position).map { member in
        let item = dossier.items[member]
        let actor = dossier.actors[item.actor].name.string
        return "  - \(text: actor): \(item.title) \(text: item.id)"
          + domain(ofItem: member, unless: nil)
      }
  }

  private var contextBlocks: [[Markdown]] {
    guard !brief.context.isEmpty else { return [] }
    let claims: [Markdown] = brief.context.map { position in
      let claim = dossier.context[position]
      return "- **\(claim.title)** \(text: claim.id) · \(text: Wording.citations(claim.citations))"
        + body(claim.summary, claim.citations)
    }
    return [["## Context: claims of no single actor"], claims]
  }

  private var passageBlocks: [[Markdown]] {
    let passages = brief.citedPassages
    guard !passages.isEmpty else { return [] }
    return [
      ["## Passages cited"],
      passages.map { "- ¶\($0.number): \(Markdown(paragraphs: $0.synopsis.string))" },
    ]
  }
}
