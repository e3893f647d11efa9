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
  /// - Returns: The listing, as long as `claims`.
  package static func claims(
    _ claims: [Claim], in scope: Scope, styles: ReportStyles = .plain,
    highlighter: Highlighter? = nil
  ) -> Listing {
    let columns =
      identity(claims, scope) + relations(claims, scope, RelationSigns(styles: styles))
      + texts(claims, scope, styles, highlighter)
    let hasItems = claims.contains { if case .item = $0 { true } else { false } }
    return Listing(
      name: "items", scope: scope, columns: columns, count: claims.count,
      remarks: hasItems ? [RelationSigns.legend] : [])
  }

  private static func identity(_ claims: [Claim], _ scope: Scope) -> [Column] {
    let dossier = scope.dossier
    return [
      Column("id", "Id", value: { .string(scope.id(of: claims[$0])) }),
      Column(
        "type", in: .data,
        value: { .string(scope.item(of: claims[$0]) == nil ? "context" : "item") }),
      Column(
        "actor", "Actor",
        value: { .optional(scope.item(of: claims[$0]).map { dossier.actors[$0.actor].id }) },
        text: { record in
          StyledText(
            scope.item(of: claims[record]).map { CleanText(line: dossier.actors[$0.actor].name) }
              ?? "-")
        }),
      Column(
        "domain", "Domain",
        value: { .optional(scope.item(of: claims[$0]).map { dossier.domains[$0.domain].id }) },
        text: { record in
          StyledText(
            scope.item(of: claims[record]).map { CleanText(line: dossier.domains[$0.domain].name) }
              ?? "Context")
        }),
      optional("kind", "Kind") { scope.item(of: claims[$0])?.kind.rawValue },
      optional("modality", "Modality") { scope.item(of: claims[$0])?.modality.rawValue },
    ]
  }

  /// A column of words that context claims have none of.
  private static func optional(
    _ key: String, _ title: CleanText, word: @escaping @Sendable (Int) -> String?
  ) -> Column {
    Column(
      key, title, value: { .optional(word($0)) },
      text: { StyledText(word($0).map { CleanText(cleaning: $0) } ?? "-") })
  }

  private static func relations(
    _ claims: [Claim], _ scope: Scope, _ signs: RelationSigns
  ) -> [Column] {
    let relations = { @Sendable (record: Int) in
      scope.relations(of: claims[record]).map { scope.dossier.relations[$0] }
    }
    return [
      Column(
        "relations", "Rel.",
        value: { .array(relations($0).map(Value.reference)) },
        text: { record in
          scope.item(of: claims[record]) == nil
            ? StyledText("-") : signs.signs(of: relations(record))
        }),
      Column(
        "citations", "Cites",
        value: { .citations(scope.citations(of: claims[$0])) },
        plainText: { scope.citations(of: claims[$0]).written(separator: "; ") },
        text: {
          StyledText(CleanText(cleaning: scope.citations(of: claims[$0]).written()))
        }),
    ]
  }

  private static func texts(
    _ claims: [Claim], _ scope: Scope, _ styles: ReportStyles, _ highlighter: Highlighter?
  ) -> [Column] {
    [
      Column(
        "title", "Title", isFlexible: true,
        value: { .string(scope.title(of: claims[$0]).string) },
        text: { record in
          StyledText(
            scope.title(of: claims[record]), .title, highlighter: highlighter, styles: styles)
        }),
      Column("summary", in: .data) { .string(scope.summary(of: claims[$0]).string) },
      Column("tags", in: .data) { .texts(scope.tags(of: claims[$0])) },
      Column("parties", in: .data) { .texts(scope.item(of: claims[$0])?.parties ?? []) },
      Column("places", in: .data) { .texts(scope.item(of: claims[$0])?.places ?? []) },
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
