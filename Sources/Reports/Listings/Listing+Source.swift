import Dossiers
import Screen

extension Listing {
  /// The passages of the source and what rests on each; with a filter, those on which something
  /// found rests.
  package static func source(_ scope: Scope, styles: ReportStyles = .plain) -> Listing {
    let dossier = scope.dossier
    let uses = PassageUses(scope)
    let passages = dossier.source.passages.filter {
      !scope.isFiltered || !uses[$0.number].isEmpty
    }
    let used = { @Sendable (record: Int) in uses[passages[record].number] }
    let columns = [
      Column(
        "number", "¶", value: { .integer(passages[$0].number) },
        text: { StyledText("¶\(passages[$0].number)") }),
      Column("bullets", in: .data) { .integer(passages[$0].bullets) },
      Column("synopsis", "Synopsis", isFlexible: true) { .string(passages[$0].synopsis.string) },
      Column("text", in: .data) { .optional(passages[$0].text?.string) },
      Column("items", in: .data) { record in
        .array(used(record).items.map { Value.reference(to: dossier.items[$0], in: dossier) })
      },
      Column("relations", in: .data) { record in
        .references(used(record).relations, in: dossier.relations)
      },
      Column("context", in: .data) { record in
        .strings(used(record).context.map { dossier.context[$0].id })
      },
      Column(
        "citedBy", "Cited by", in: .text, isFlexible: true, value: { _ in .null },
        text: { record in
          let text = used(record).written(scope)
          let nobody: CleanText =
            scope.isPair ? "nothing in this comparison cites it" : "nothing cites it"
          return text.isEmpty ? StyledText(nobody, styles.faint) : StyledText(text)
        }),
    ]
    return Listing(
      name: "passages", scope: scope, columns: columns, count: passages.count,
      preamble: preamble(dossier.source))
  }

  /// What the dossier says of its source, a line each.
  private static func preamble(_ source: Source) -> [CleanText] {
    let dates: [(CleanText, CalendarDate?)] = [
      ("written", source.written), ("published", source.published), ("as of", source.asOf),
    ]
    let origin =
      [source.title, source.author].map { CleanText(line: $0) }
      + [source.publisher.map { CleanText(line: $0) }].compactMap { $0 }
      + dates.compactMap { name, date in
        date.map { name + " " + CleanText(cleaning: $0.description) }
      }
    let fields: [(CleanText, [Text])] = [
      ("Link", [source.url].compactMap { $0 }), ("Rights", [source.rights].compactMap { $0 }),
      ("Disclaimer", [source.disclaimer].compactMap { $0 }), ("Regions", source.regions),
      ("Themes", source.themes),
    ]
    return ["Source: " + origin.filter { !$0.isEmpty }.joined(separator: ", ")]
      + fields.compactMap { name, texts in
        let texts = texts.map { CleanText(line: $0) }
        return texts.isEmpty ? nil : name + ": " + texts.joined(separator: ", ")
      }
  }
}

extension PassageUses.Uses {
  /// `Russia: rm1, rm2; Iran: im1; relations: s1, d5 (inferred); context: c1`, empty where nothing cites it.
  func written(_ scope: Scope) -> CleanText {
    let dossier = scope.dossier
    var parts: [(CleanText, [String])] = scope.actors.map { actor in
      (
        CleanText(line: dossier.actors[actor].name),
        items.filter { dossier.items[$0].actor == actor }.map { dossier.items[$0].id }
      )
    }
    let ties = relations.map { dossier.relations[$0] }
    parts.append(
      ("relations", ties.map { $0.basis == .inferred ? $0.id + " (inferred)" : $0.id }))
    parts.append(("context", context.map { dossier.context[$0].id }))
    return parts.filter { !$0.1.isEmpty }.map { name, ids in
      name + ": " + CleanText(cleaning: ids.joined(separator: ", "))
    }.joined(separator: "; ")
  }
}
