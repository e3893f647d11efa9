import Dossiers

/// The words and signs that every format of a brief uses for the same thing.
enum Wording {
  static let noCounterpart = "no counterpart"
  static let pointer = "→"

  static func sign(_ kind: Relation.Kind) -> String {
    kind == .shared ? "=" : "≠"
  }

  /// Who draws the comparison.
  static func basis(_ basis: Relation.Basis) -> String {
    basis == .stated ? "stated by the source" : "inferred by this dossier"
  }

  /// `¶11(a), ¶12`.
  static func citations(_ citations: [Citation]) -> String {
    citations.isEmpty ? "no citation" : citations.map(\.description).joined(separator: ", ")
  }

  /// `goal · asserted · ¶11(a)`.
  static func facts(_ item: Item) -> String {
    "\(item.kind.rawValue) · \(item.modality.rawValue) · \(citations(item.citations))"
  }

  /// `shared · stated by the source · ¶16`.
  static func facts(_ relation: Relation) -> String {
    "\(relation.kind.rawValue) · \(basis(relation.basis)) · \(citations(relation.citations))"
  }

  /// The words that citations quote, raw, with the place where they stand.
  static func quotes(_ citations: [Citation]) -> [(words: String, place: String)] {
    citations.compactMap { citation in
      citation.quote.map { ($0.string, citation.description) }
    }
  }
}

extension Brief {
  /// What is known of the source, each with its name, raw: all but its note.
  var attribution: [(name: String, text: String)] {
    let source = dossier.source
    let all: [(String, String?)] = [
      ("Source", source.title.string), ("Author", source.author.string),
      ("Publisher", source.publisher?.string), ("Written", source.written?.description),
      ("Published", source.published?.description), ("As of", source.asOf?.description),
      ("Address", source.url?.string), ("Rights", source.rights?.string),
      ("Disclaimer", source.disclaimer?.string),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }.filter { !$0.text.isEmpty }
  }

  /// How much of the board the brief shows; `nil` where that is all of it.
  var extent: String? {
    guard filter != nil else { return nil }
    return "\(rowCount) of \(comparison.rows.count) rows and \(context.count) of "
      + "\(dossier.context.count) context claims"
  }

  /// The names of the two actors, raw.
  func name(_ side: Side) -> String { comparison.actor(on: side).name.string }

  /// An item's title with its domain where that is not the one of the section: `Title (Domain)`.
  func domainName(ofItem item: Int, unless domain: Int?) -> String? {
    let own = dossier.items[item].domain
    return own == domain ? nil : dossier.domains[own].name.string
  }
}
