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
  var ids: [Located<String>] = []
  /// Every citation, to be checked against the passages.
  var citations: [CitationCheck] = []
  /// Whether an actor, domain or item was dropped for a mistake of its own: a reference to it then
  /// is no second mistake.
  var droppedIDs: Set<String> = []
}
