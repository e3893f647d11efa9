package import Dossiers
package import Screen

/// Whose claims a report repeats: it stands in every one.
package struct Attribution: Sendable {
  package let dossier: Dossier

  package init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  /// `The Russian-Iranian Alliance · South Front, 2017 · one outlet's forecast for 2017`, raw.
  package var text: String {
    let source = dossier.source
    let year = source.year.map { ", \($0)" } ?? ""
    return [dossier.title.string, source.author.string + year, source.note.string]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  package var line: CleanText { CleanText(cleaning: text) }

  /// The source in the keys of the dossier format, without its passages.
  package var value: Value {
    let source = dossier.source
    return .object(omittingNull: [
      Value.Member("title", .string(source.title.string)),
      Value.Member("author", .string(source.author.string)),
      Value.Member("publisher", .optional(source.publisher?.string)),
      Value.Member("written", .optional(source.written?.description)),
      Value.Member("published", .optional(source.published?.description)),
      Value.Member("asOf", .optional(source.asOf?.description)),
      Value.Member("url", .optional(source.url?.string)),
      Value.Member("rights", .optional(source.rights?.string)),
      Value.Member("disclaimer", .optional(source.disclaimer?.string)),
      Value.Member("note", .string(source.note.string)),
      Value.Member("regions", .strings(source.regions.map(\.string))),
      Value.Member("themes", .strings(source.themes.map(\.string))),
    ])
  }

  /// What every record ends with that stands on a line of its own.
  var trailer: [Value.Member] {
    [Value.Member("dossier", .string(dossier.id)), Value.Member("attribution", .string(text))]
  }

  /// What every JSON object of a report begins with: the dossier, its source, and the actors that
  /// the report speaks of.
  package func header(_ scope: Scope) -> [Value.Member] {
    [
      Value.Member("dossier", .string(dossier.id)),
      Value.Member("attribution", .string(text)),
      Value.Member("source", value),
      Value.Member("compared", .strings(scope.actors.map { dossier.actors[$0].id })),
    ]
  }
}
