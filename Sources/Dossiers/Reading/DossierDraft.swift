/// What has been read of a dossier so far.
///
/// Keys may come in any order, but mostly what a reference names stands before it: then it is
/// resolved at once, and only the others are kept until the end. Everything that was missing or of
/// the wrong kind has been reported by then. Something else stands in its place, so that the rest of
/// the same record is judged too, and notes are taken of what must not be, so that one mistake is
/// not reported again as another.
struct DossierDraft {
  /// The places of the file that give ids, by their keys.
  enum IDList: String {
    case dossier, actors, domains, items, relations, context
  }

  /// An item whose actor or domain was not known when it was read, or is missing.
  struct OpenItem {
    let position: Int
    /// `nil` where it could not be read.
    let actor: Located<String>?
    let domain: Located<String>?
  }

  /// A relation whose items were not known or not in order when it was read.
  struct OpenRelation {
    let position: Int
    let items: MemberList
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
  /// What citations are held to, once it has been read.
  var passages: CitablePassages?
  var actors: [Actor] = []
  var domains: [Domain] = []
  var items: [Item] = []
  var relations: [Relation] = []
  var context: [ContextClaim] = []

  var openItems: [OpenItem] = []
  var openRelations: [OpenRelation] = []
  var openCitations: [CitationCheck] = []
  /// What is wrong with citations, unless it turns out that passages are in doubt.
  var citationFindings: [Finding] = []

  /// Stands for an id that could not be read; no id is written so.
  static let missingID = ""

  /// Where each id was given first.
  var declarations = Declarations()
  /// The ids of a piece of a file, to be declared when all pieces have been read; `nil` in the draft
  /// of a whole file.
  var pieceIDs: PieceIDs?
  /// What was given as an id and is not written as one.
  var malformedIDs: Set<String> = []
  /// Ids that were given again.
  var repeatedIDs: [(id: Located<String>, list: IDList)] = []
  /// Ids that were given twice, and those of items whose actor is not known: what refers to one of
  /// them is no second mistake, and what rests on the actor is not judged.
  var faultyIDs: Set<String> = []
  /// The lists of which something could not be read, by their keys in the file: what a reference
  /// names may stand there, so that it is no second mistake either.
  var gaps: Set<String> = []

  /// Where what warnings speak of begins.
  var places = WarningPlaces()
}

extension DossierDraft {
  /// Notes that an id has been given; one that is not written as ids are is not counted, and one
  /// that could not be read may be what any reference into the list means.
  mutating func declare(_ id: Located<String>?, in list: IDList, position: Int?) {
    guard let id else {
      gaps.insert(list.rawValue)
      return
    }
    guard !malformedIDs.contains(id.value) else { return }
    let declaration = Declaration(
      offset: id.offset, position: position.flatMap { Int32(exactly: $0) }, list: list)
    if pieceIDs != nil {
      pieceIDs?.append(declaration, for: id.value)
    } else if !declarations.insert(declaration, for: id.value) {
      repeatedIDs.append((id, list))
    }
  }

  /// Where what a reference names stands in its list, if it has been read and is beyond doubt.
  func position(of id: String, in list: IDList) -> Int? {
    // Of actors and domains there are few: to compare is quicker than to hash.
    switch list {
    case .actors where actors.count <= 8: return actors.firstIndex { $0.id == id }
    case .domains where domains.count <= 8: return domains.firstIndex { $0.id == id }
    default: break
    }
    guard let declaration = declarations.value(for: id), declaration.list == list
    else { return nil }
    return declaration.position.map(Int.init)
  }

  /// The positions of a relation's items, if they have all been read and satisfy the rules: two or
  /// more, of two actors or more, none twice.
  func members(_ ids: [Located<String>]) -> [Int]? {
    // Longer ones are left to the end, where a set tells whether one stands twice; a piece of a file
    // does not know the items of the others.
    guard (2...8).contains(ids.count), pieceIDs == nil else { return nil }
    var members: [Int] = []
    members.reserveCapacity(ids.count)
    for id in ids {
      guard let member = position(of: id.value, in: .items), items[member].actor >= 0,
        !members.contains(member)
      else { return nil }
      members.append(member)
    }
    let actor = items[members[0]].actor
    return members.contains { items[$0].actor != actor } ? members : nil
  }
}
