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
    let actorNames = dossier.actors.map { StyledText(CleanText(line: $0.name)) }
    let domainNames = dossier.domains.map { StyledText(CleanText(line: $0.name)) }
    let item = { @Sendable (record: Int) in scope.position(ofItem: claims[record]) }
    return [
      Column("id", "Id", value: { .string(scope.id(of: claims[$0])) }),
      Column(
        "type", in: .data,
        value: { .string(item($0) == nil ? "context" : "item") }),
      Column(
        "actor", "Actor",
        value: { .optional(item($0).map { dossier.actors[dossier.items[$0].actor].id }) },
        text: { record in
          item(record).map { actorNames[dossier.items[$0].actor] } ?? StyledText("-")
        }),
      Column(
        "domain", "Domain",
        value: { .optional(item($0).map { dossier.domains[dossier.items[$0].domain].id }) },
        text: { record in
          item(record).map { domainNames[dossier.items[$0].domain] } ?? StyledText("Context")
        }),
      optional("kind", "Kind", leavesAt: 1) { item($0).map { dossier.items[$0].kind } },
      optional("modality", "Modality", leavesAt: 0) { item($0).map { dossier.items[$0].modality } },
    ]
  }

  /// A column of words that context claims have none of.
  private static func optional<Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
    _ key: String, _ title: CleanText, leavesAt: Int, word: @escaping @Sendable (Int) -> Word?
  ) -> Column {
    let words = Array(Word.allCases)
    let texts = words.map { StyledText(CleanText(cleaning: $0.rawValue)) }
    return Column(
      key, title, leavesAt: leavesAt, value: { .optional(word($0)?.rawValue) },
      text: { record in
        word(record).flatMap(words.firstIndex).map { texts[$0] } ?? StyledText("-")
      })
  }

  private static func relations(
    _ claims: [Claim], _ scope: Scope, _ signs: RelationSigns
  ) -> [Column] {
    let dossier = scope.dossier
    return [
      Column(
        "relations", "Rel.",
        value: { record in
          .array(
            scope.relations(of: claims[record]).map { .reference(to: dossier.relations[$0]) })
        },
        text: { record in
          scope.position(ofItem: claims[record]) == nil
            ? StyledText("-") : signs.signs(of: scope.relations(of: claims[record]), in: dossier)
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
      Column("parties", in: .data) {
        .texts(scope.position(ofItem: claims[$0]).map { scope.dossier.items[$0].parties } ?? [])
      },
      Column("places", in: .data) {
        .texts(scope.position(ofItem: claims[$0]).map { scope.dossier.items[$0].places } ?? [])
      },
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
