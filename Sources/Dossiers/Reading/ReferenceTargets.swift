/// What a reference can name: the ids of one list of the file.
struct ReferenceTargets {
  /// What one of them is called in messages: `actor`.
  let name: String
  /// In the file's order, without those that could not be read.
  let ids: [String]
  /// The position of each id in its list; that of the first where an id is given twice.
  let positions: [String: Int]
  /// Whether some of the list could not be read.
  let hasGaps: Bool
}

extension DossierReader {
  /// So many dangling references into long lists are answered with a suggestion: each costs a look
  /// at every id, and nobody reads more.
  static let suggestionLimit = 100
  /// Up to so many ids are listed where none is near to what was written.
  private static let listedIDs = 8

  func targets(_ name: String, _ ids: [String], list: DossierDraft.IDList) -> ReferenceTargets {
    ReferenceTargets(
      name: name, ids: ids.filter { $0 != DossierDraft.missingID },
      positions: Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first }),
      hasGaps: draft.gaps.contains(list.rawValue))
  }

  /// The position of what a reference names; `nil` where nothing has that id, which is reported
  /// unless it follows from another mistake.
  mutating func position(of id: Located<String>, in targets: ReferenceTargets) -> Int? {
    if let position = targets.positions[id.value], id.value != DossierDraft.missingID {
      return position
    }
    if !targets.hasGaps, !draft.faultyIDs.contains(id.value), !isMalformed(id.value) {
      report(
        "no \(targets.name) \(quoted(id.value))\(hint(for: id.value, in: targets))", at: id.offset)
    }
    return nil
  }

  /// Whether an id that is not written as ids are is this one, or is near enough to be meant.
  private func isMalformed(_ id: String) -> Bool {
    if draft.malformedIDs.isEmpty { return false }
    // In a file with so many of them, most of what leads nowhere means one of them.
    return draft.malformedIDs.count > Self.suggestionLimit || draft.malformedIDs.contains(id)
      || NearestWord.nearest(to: id, among: Array(draft.malformedIDs)) != nil
  }

  private mutating func hint(for id: String, in targets: ReferenceTargets) -> String {
    let isShort = targets.ids.count <= Self.listedIDs
    if isShort || suggestionsGiven < Self.suggestionLimit {
      if !isShort { suggestionsGiven += 1 }
      if let nearest = NearestWord.nearest(to: id, among: targets.ids) {
        return "; did you mean \"\(nearest)\"?"
      }
    }
    guard isShort, !targets.ids.isEmpty else { return "; add it or name another" }
    return "; it can be " + targets.ids.map { "\"\($0)\"" }.joined(separator: " or ")
  }
}
