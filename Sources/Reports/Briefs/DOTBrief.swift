import Dossiers

/// A brief as a graph: actors are clusters, items nodes, relations edges.
///
///     "rm1" -- "im1" [label="= s1 …", style="bold", arrowhead="none"]          shared, stated
///     "rm1" -- "im2" [label="≠ d9 …", style="dashed", dir="both", …]           divergent, inferred
///
/// A relation of more than two items is a small node with an edge to each. Shared edges are plain,
/// divergent ones end in bars; stated ones are bold, inferred ones dashed: no colour is needed to
/// tell them apart. Summaries and rationales are tooltips. Items that a relation ties to what is
/// selected, and that are not selected themselves, are drawn dotted.
struct DOTBrief {
  let brief: Brief

  /// Cells in a line of a node and of the graph's title.
  private static let nodeWidth = 28
  private static let titleWidth = 100

  private var dossier: Dossier { brief.dossier }

  private var rows: [Brief.Row] { brief.sections.flatMap(\.rows) }

  /// The document, every line ended.
  var text: String {
    let lines =
      ["graph \(DOTText.quoted(dossier.id)) {"] + attributes.map { "  " + $0 }
      + dossier.actors.indices.flatMap(cluster).map { "  " + $0 }
      + contextCluster.map { "  " + $0 }
      + (rows.flatMap(\.newRelations).flatMap(edges) + anchors).map { "  " + $0 } + ["}"]
    return lines.map { $0 + "\n" }.joined()
  }

  private var attributes: [String] {
    let facts = brief.attribution.map { "\($0.name): \($0.text)" }
    let filter = brief.extent.map { ["Selected: \($0), by the filter \(brief.filter ?? "")"] } ?? []
    let lines =
      [
        dossier.title.string, "\(brief.name(.left)) and \(brief.name(.right)) compared",
        "Whose reading: \(dossier.source.note.string)",
      ] + filter + facts
    let title = lines.flatMap { DOTText.wrapped($0, to: Self.titleWidth) }
    return [
      "graph [rankdir=\"LR\", labelloc=\"t\", fontname=\"sans-serif\", fontsize=\"12\",",
      "  label=\(DOTText.quoted(title))];",
      "node [shape=\"box\", fontname=\"sans-serif\", fontsize=\"11\"];",
      "edge [fontname=\"sans-serif\", fontsize=\"9\"];",
    ]
  }

  /// One actor's items: those selected in the board's order, then those that relations name.
  private func cluster(ofActor actor: Int) -> [String] {
    let selected = rows.flatMap { row in
      Array(brief.comparison.rows[row.position].items)
    }.filter { dossier.items[$0].actor == actor }
    let related = Set(rows.flatMap(\.newRelations).flatMap { dossier.relations[$0].items })
      .filter { dossier.items[$0].actor == actor && !brief.isSelected($0) }.sorted()
    guard !selected.isEmpty || !related.isEmpty else { return [] }
    let name = dossier.actors[actor].name.string
    return [
      "subgraph \(DOTText.quoted("cluster_" + dossier.actors[actor].id)) {",
      "  label=\(DOTText.quoted(name)); tooltip=\(DOTText.quoted(name));",
    ] + (selected + related).map { "  " + node($0) } + ["}"]
  }

  private func node(_ position: Int) -> String {
    let item = dossier.items[position]
    var lines = DOTText.wrapped(item.title.string, to: Self.nodeWidth)
    let facts = [
      dossier.domains[item.domain].name.string, "\(item.kind.rawValue) · \(item.modality.rawValue)",
      Wording.citations(item.citations),
    ]
    lines += facts.flatMap { DOTText.wrapped($0, to: Self.nodeWidth) }
    if brief.isSelected(position), brief.comparison.relations(ofItem: position).isEmpty {
      lines.append(Wording.noCounterpart)
    }
    let style = brief.isSelected(position) ? "solid" : "dotted"
    return "\(DOTText.quoted(item.id)) [label=\(DOTText.quoted(lines)), style=\"\(style)\", "
      + "tooltip=\(tooltip(item.title, item.summary, item.citations))];"
  }

  private var contextCluster: [String] {
    guard !brief.context.isEmpty else { return [] }
    let nodes = brief.context.map { position in
      let claim = dossier.context[position]
      let lines =
        DOTText.wrapped(claim.title.string, to: Self.nodeWidth)
        + [Wording.citations(claim.citations)]
      return "  \(DOTText.quoted(claim.id)) [label=\(DOTText.quoted(lines)), shape=\"note\", "
        + "tooltip=\(tooltip(claim.title, claim.summary, claim.citations))];"
    }
    // An id has no underscore, so this is no actor's cluster.
    return ["subgraph \"cluster_context_\" {", "  label=\"Context\"; tooltip=\"Context\";"] + nodes
      + ["}"]
  }
}

extension DOTBrief {
  /// A relation as one edge, or as a node with an edge to each of its items.
  private func edges(ofRelation position: Int) -> [String] {
    let relation = dossier.relations[position]
    let members = brief.members(ofRelation: position).map { DOTText.quoted(dossier.items[$0].id) }
    let lines = [
      "\(Wording.sign(relation.kind)) \(relation.title.string)",
      "\(relation.kind.rawValue) · \(relation.id)", Wording.basis(relation.basis),
      Wording.citations(relation.citations),
    ]
    let label = DOTText.quoted(lines.flatMap { DOTText.wrapped($0, to: Self.nodeWidth) })
    let tooltip = tooltip(relation.title, relation.rationale, relation.citations)
    let line = relation.basis == .stated ? "bold" : "dashed"
    let bar = relation.kind == .divergent ? "tee" : "none"
    let texts = "label=\(label), tooltip=\(tooltip)"
    if members.count == 2 {
      return [
        "\(members[0]) -- \(members[1]) [\(texts), labeltooltip=\(tooltip), style=\"\(line)\", "
          + "dir=\"both\", arrowhead=\"\(bar)\", arrowtail=\"\(bar)\"];"
      ]
    }
    let hub = DOTText.quoted(relation.id)
    let shape = relation.kind == .divergent ? "hexagon" : "ellipse"
    let lefts = relation.items.count { brief.comparison.side(ofItem: $0) == .left }
    return ["\(hub) [\(texts), shape=\"\(shape)\", style=\"\(line)\", fontsize=\"9\"];"]
      + members.enumerated().map { number, member in
        let (tail, head) = number < lefts ? (member, hub) : (hub, member)
        let end = number < lefts ? "arrowtail" : "arrowhead"
        let other = number < lefts ? "arrowhead" : "arrowtail"
        return "\(tail) -- \(head) [style=\"\(line)\", tooltip=\(tooltip), dir=\"both\", "
          + "\(end)=\"\(bar)\", \(other)=\"none\"];"
      }
  }

  /// Edges that nobody sees, which keep the right actor's unrelated items on the right.
  private var anchors: [String] {
    let comparison = brief.comparison
    guard let left = rows.lazy.compactMap({ comparison.rows[$0.position].item(on: .left) }).first
    else { return [] }
    return rows.compactMap { row in
      guard let right = comparison.rows[row.position].item(on: .right),
        comparison.relations(ofItem: right).isEmpty
      else { return nil }
      return "\(DOTText.quoted(dossier.items[left].id)) -- "
        + "\(DOTText.quoted(dossier.items[right].id)) [style=\"invis\"];"
    }
  }

  private func tooltip(_ title: Text, _ body: Text, _ citations: [Citation]) -> String {
    let quotes = Wording.quotes(citations).map { "“\($0.words)” \($0.place)" }
    return DOTText.quoted(
      ([title.string, body.string] + quotes).flatMap(ShownText.paragraphs))
  }
}
