import Dossiers

extension HTMLBrief {
  func row(_ row: Brief.Row, _ section: Brief.Section) -> HTML {
    let points = row.newRelations.map { point($0, row) }
    return """
      <article class="row">
      \(cell(.left, row, section))\
      <div class="signs">\(row.relations.map(sign).joined(separator: " "))</div>
      \(cell(.right, row, section))\
      \(points.isEmpty ? "" : "<div class=\"points\">\n\(points.joined())</div>\n")</article>

      """
  }

  private func cell(_ side: Side, _ row: Brief.Row, _ section: Brief.Section) -> HTML {
    let who: HTML = "<p class=\"who\" dir=\"auto\">\(text: brief.name(side))</p>\n"
    switch brief.cell(side, ofRow: row.position) {
    case .item(let position):
      let item = dossier.items[position]
      return """
        <div class="cell" id="\(text: item.id)" dir="auto">
        \(who)<h3>\(item.title)</h3>
        <p class="facts" dir="ltr">\(text: item.kind.rawValue) · \(text: item.modality.rawValue) · \
        \(citations(item.citations)) · <a href="#\(text: item.id)">\(text: item.id)</a></p>
        \(body(item.summary, item.citations))</div>

        """
    case .elsewhere(let items):
      let pointers = items.map { item -> HTML in
        "<p class=\"pointer\">\(text: Wording.pointer) \(link(toItem: item))"
          + domain(ofItem: item, unless: section.domain) + "</p>\n"
      }
      return "<div class=\"cell\">\n\(who)\(pointers.joined())</div>\n"
    case .noCounterpart:
      return "<div class=\"cell\">\n\(who)"
        + "<p class=\"none\">\(text: Wording.noCounterpart)</p>\n</div>\n"
    }
  }

  /// An item's title; a link where the item is on the page.
  private func link(toItem position: Int) -> HTML {
    let item = dossier.items[position]
    return brief.isSelected(position)
      ? "<a href=\"#\(text: item.id)\" dir=\"auto\">\(item.title)</a>" : "<bdi>\(item.title)</bdi>"
  }

  private func domain(ofItem item: Int, unless domain: Int?) -> HTML {
    brief.domainName(ofItem: item, unless: domain).map { " (<bdi>\(text: $0)</bdi>)" } ?? ""
  }

  private func sign(ofRelation position: Int) -> HTML {
    let relation = dossier.relations[position]
    let words = "\(relation.kind.rawValue), \(Wording.basis(relation.basis)): "
    return "<a class=\"\(text: relation.kind.rawValue) \(text: relation.basis.rawValue)\" "
      + "href=\"#\(text: relation.id)\" title=\"\(text: words)\(relation.title)\" "
      + "aria-label=\"\(text: words)\(relation.title)\">\(text: Wording.sign(relation.kind))</a>"
  }

  /// A relation in full, with its items where they are not just those right above it.
  private func point(_ position: Int, _ row: Brief.Row) -> HTML {
    let relation = dossier.relations[position]
    let above = brief.comparison.rows[row.position].items
    let members = brief.members(ofRelation: position)
    let list = (Set(members) == Set(above) ? [] : members).map { member -> HTML in
      let actor = dossier.actors[dossier.items[member].actor].name
      return "<li><bdi>\(actor)</bdi>: \(link(toItem: member))"
        + domain(ofItem: member, unless: nil) + "</li>\n"
    }
    return """
      <section class="point \(text: relation.kind.rawValue) \(text: relation.basis.rawValue)" \
      id="\(text: relation.id)" dir="auto">
      <h4 class="\(text: relation.kind.rawValue)"><span class="sign">\(text: Wording.sign(relation.kind))\
      </span> \(relation.title)</h4>
      <p class="facts" dir="ltr">\(text: relation.kind.rawValue) · \(text: Wording.basis(relation.basis)) · \
      \(citations(relation.citations)) · <a href="#\(text: relation.id)">\(text: relation.id)</a></p>
      \(body(relation.rationale, relation.citations))\
      \(list.isEmpty ? "" : "<p class=\"facts\" dir=\"ltr\">Between:</p>\n<ul dir=\"ltr\">\n\(list.joined())</ul>\n")\
      </section>

      """
  }

  /// What is said at length, and the quotes it rests on.
  func body(_ text: Text, _ citations: [Citation]) -> HTML {
    let paragraphs = ShownText.paragraphs(text.string).map {
      "<p dir=\"auto\">\(text: $0)</p>\n" as HTML
    }
    let quotes = Wording.quotes(citations).map { quote -> HTML in
      let words = Self.paragraphs(quote.words, separator: "<br>")
      let place: HTML = "<bdi dir=\"ltr\">\(text: quote.place)</bdi>"
      return "<blockquote>“<bdi>\(words)</bdi>” \(place)</blockquote>\n"
    }
    return (paragraphs + quotes).joined()
  }

  static func paragraphs(_ raw: String, separator: HTML) -> HTML {
    ShownText.paragraphs(raw).map { HTML(text: $0) }.joined(separator: separator)
  }

  /// The citations as links to the passages at the end.
  func citations(_ citations: [Citation]) -> HTML {
    guard !citations.isEmpty else { return HTML(text: Wording.citations([])) }
    return citations.map { citation -> HTML in
      "<a href=\"#_p\(citation.passage)\">\(text: citation.description)</a>"
    }.joined(separator: ", ")
  }
}
