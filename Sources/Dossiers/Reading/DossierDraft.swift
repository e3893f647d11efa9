/// What has been read of a dossier before its references are known to hold.
///
/// Everything that was missing or of the wrong kind has been reported by then; its place holds
/// `nil` or is left out, so that one mistake is not reported again as another.
struct DossierDraft {
  struct ItemDraft {
    let id: String
    let actor: Located<String>
    let domain: Located<String>
    let kind: Item.Kind
    let modality: Item.Modality
    let title: Text
    let summary: Text
    let citations: [Citation]
    let tags: [Text]
    let parties: [Text]
    let places: [Text]
  }

  struct RelationDraft {
    let id: String
    let kind: Relation.Kind
    let basis: Relation.Basis
    let items: Located<[Located<String>]>
    let title: Text
    let rationale: Text
    let citations: [Citation]
  }

  struct CitationCheck {
    let citation: Citation
    let passageOffset: Int
    let bulletOffset: Int
    let quoteOffset: Int
  }

  var id: String?
  var title: Text?
  var source: Source?
  var actors: [Actor] = []
  var domains: [Domain] = []
  var items: [ItemDraft] = []
  var relations: [RelationDraft] = []
  var context: [ContextClaim] = []

  /// Every id that was given, for the rule that none is given twice.
  var ids: [(id: Located<String>, list: String)] = []
  /// Every citation, to be checked against the passages.
  var citations: [CitationCheck] = []
  /// The ids of actors, domains and items that have a mistake of their own: what refers to one of
  /// them is no second mistake.
  var faultyIDs: Set<String> = []
  /// The lists of which something could not be read, by their keys in the file: what a reference
  /// names may stand there, so that it is no second mistake either.
  var gaps: Set<String> = []

  /// Notes that an element of a list was left out; `id` is its id where that could be read.
  mutating func noteDropped(_ id: String?, from list: String) {
    if let id { faultyIDs.insert(id) } else { gaps.insert(list) }
  }
}
