import Dossiers
import Screen
package import Search

extension Listing {
  /// Items and context claims, one a record, in the given order.
  ///
  /// - Parameters:
  ///   - claims: What is listed; `scope.claims` in the file's order, or ranked.
  ///   - scope: Between which actors relations count.
  ///   - styles: For signs and matches in text.
  ///   - highlighter: Finds what a query matched in titles.
  ///   - explainer: Where it is given, says in a column of its own why each is found.
  /// - Returns: The listing, as long as `claims`.
  package static func claims(
    _ claims: [Claim], in scope: Scope, styles: ReportStyles = .plain,
    highlighter: Highlighter? = nil, explainer: Explainer? = nil
  ) -> Listing {
    let columns =
      identity(claims, scope) + relations(claims, scope, RelationSigns(styles: styles))
      + texts(claims, scope, styles, highlighter) + (explainer.map { [reasons(claims, $0)] } ?? [])
    let hasItems = claims.contains { if case .item = $0 { true } else { false } }
    return Listing(
      name: "items", scope: scope, columns: columns, count: claims.count,
      remarks: hasItems ? [RelationSigns.legend] : [])
  }

  private static func identity(_ claims: [Claim], _ scope: Scope) -> [Column] {
    let dossier = scope.dossier
    let items = dossier.items
    let actorNames = dossier.actors.map { CleanText(line: $0.name) }
    let domainNames = dossier.domains.map { CleanText(line: $0.name) }
    let (none, context): (CleanText, CleanText) = ("-", "Context")
    let (actorIDs, domainIDs) = (dossier.actors.map(\.id), dossier.domains.map(\.id))
    let item = { @Sendable (record: Int) in claims[record].item }
    let actorName = { @Sendable (record: Int) in
      if let item = item(record) { actorNames[items[item].actor] } else { none }
    }
    let domainName = { @Sendable (record: Int) in
      if let item = item(record) { domainNames[items[item].domain] } else { context }
    }
    return [
      Column(
        "id", "Id", value: { .string(scope.id(of: claims[$0])) },
        clean: { $1.append(CleanText(cleaning: scope.id(of: claims[$0]))) }),
      Column(
        "type", in: .data,
        value: { .string(item($0) == nil ? "context" : "item") }),
      Column(
        "actor", "Actor",
        value: { .optional(item($0).map { actorIDs[items[$0].actor] }) },
        text: { StyledText(actorName($0)) }, clean: { $1.append(actorName($0)) }),
      Column(
        "domain", "Domain",
        value: { .optional(item($0).map { domainIDs[items[$0].domain] }) },
        text: { StyledText(domainName($0)) }, clean: { $1.append(domainName($0)) }),
      optional("kind", "Kind", leavesAt: 1) { item($0).map { items[$0].kind } },
      optional("modality", "Modality", leavesAt: 0) { item($0).map { items[$0].modality } },
    ]
  }

  /// A column of words that context claims have none of.
  private static func optional<Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
    _ key: String, _ title: CleanText, leavesAt: Int, word: @escaping @Sendable (Int) -> Word?
  ) -> Column {
    let words = Array(Word.allCases)
    let texts = words.map { CleanText(cleaning: $0.rawValue) }
    let none: CleanText = "-"
    let text = { @Sendable (record: Int) in
      if let word = word(record), let place = words.firstIndex(of: word) {
        texts[place]
      } else {
        none
      }
    }
    return Column(
      key, title, leavesAt: leavesAt, value: { .optional(word($0)?.rawValue) },
      text: { StyledText(text($0)) }, clean: { $1.append(text($0)) })
  }

  private static func relations(
    _ claims: [Claim], _ scope: Scope, _ signs: RelationSigns
  ) -> [Column] {
    let relations = scope.dossier.relations
    let citations = { @Sendable (record: Int) in scope.citations(of: claims[record]) }
    let related = { @Sendable (record: Int) in scope.relations(of: claims[record]) }
    return [
      Column(
        "relations", "Rel.",
        value: { .references(related($0), in: relations) },
        text: { record in
          claims[record].item == nil
            ? StyledText("-") : signs.signs(of: related(record), in: relations)
        }),
      Column(
        "citations", "Cites",
        value: { .citations(citations($0)) },
        plainText: { citations($0).written(separator: "; ") },
        text: { StyledText(CleanText(cleaning: citations($0).written())) },
        clean: { $1.append(CleanText(cleaning: citations($0).written())) }),
    ]
  }

  private static func texts(
    _ claims: [Claim], _ scope: Scope, _ styles: ReportStyles, _ highlighter: Highlighter?
  ) -> [Column] {
    let texts = { @Sendable (record: Int) in scope.texts(of: claims[record]) }
    let title = { @Sendable (record: Int) in
      StyledText(texts(record).title, .title, highlighter: highlighter, styles: styles)
    }
    return [
      Column(
        "title", "Title", isFlexible: true, value: { .text(texts($0).title) }, text: title,
        clean: { record, line in
          let text = texts(record).title
          if highlighter != nil || !text.withUTF8({ line.append(settled: $0) }) {
            line.append(title(record).text)
          }
        }),
      Column("summary", in: .data) { .text(texts($0).summary) },
      Column("tags", in: .data) { .texts(texts($0).tags) },
      Column("parties", in: .data) { .texts(texts($0).parties) },
      Column("places", in: .data) { .texts(texts($0).places) },
    ]
  }
}

extension StyledText {
  /// A text of a dossier with what a query matched in it.
  init(
    _ text: Text, _ field: TextField, highlighter: Highlighter?, styles: ReportStyles,
    style: Style = .plain
  ) {
    guard let highlighter else {
      self.init(CleanText(line: text), style)
      return
    }
    // Spaces are as long as line breaks, so that offsets hold.
    let line = String(
      String.UnicodeScalarView(text.string.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
    let cleaned = CleanText.cleaning(line, marking: highlighter.ranges(in: line, field: field))
    self = StyledText(cleaned.text, style).overlaying(styles.match, on: cleaned.ranges)
  }
}
