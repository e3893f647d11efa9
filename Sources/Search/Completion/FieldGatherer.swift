import Dossiers

/// Goes through a dossier for the values of a field and counts who has each.
struct FieldGatherer {
  let dossier: Dossier
  let comparison: Comparison?

  func list(of field: QueryField, _ vocabulary: Vocabulary) -> FieldValues.List {
    switch field {
    case .actor: return words(vocabulary.actors, tally { $1($0.actor) })
    case .domain: return words(vocabulary.domains, tally { $1($0.domain) })
    case .kind: return choices(tally { $1($0.kind) })
    case .modality: return choices(tally { $1($0.modality) })
    case .is: return choices(standings)
    case .tag: return texts(context: { $0.texts.tags.forEach($1) }) { $0.texts.tags.forEach($1) }
    case .party: return texts { $0.texts.parties.forEach($1) }
    case .place: return texts { $0.texts.places.forEach($1) }
    case .cites:
      let counts = tally(context: { $0.citations.forEach(passageTo: $1) }) {
        $0.citations.forEach(passageTo: $1)
      }
      return .words(
        dossier.source.passages.map {
          CompletionWord(
            ["\($0.number)", "¶\($0.number)", "p\($0.number)"], count: counts[$0.number, default: 0]
          )
        })
    case .id:
      // Of two actors all is shown.
      guard let comparison, dossier.actors.count > 2 else { return .ids(vocabulary.ids.ids) }
      return .ids(SortedIDs(vocabulary.ids.ids, in: comparison))
    }
  }

  /// Every text of a field, counted as what is written for it finds it.
  private func texts(
    context: @escaping (ContextClaim, (Text) -> Void) -> Void = { _, _ in },
    _ values: @escaping (Item, (Text) -> Void) -> Void
  ) -> FieldValues.List {
    let tallied = tally(context: context, values)
    return .texts(
      TextValues(tallied) { finders in
        tally(
          context: { claim, count in context(claim) { finders[$0]?.forEach(count) } }
        ) { item, count in values(item) { finders[$0]?.forEach(count) } }
      })
  }

  /// Actors or domains by what they are called; a name that several have finds all of them.
  private func words(
    _ entries: [Vocabulary.Entry], _ counts: [Int: Int]
  ) -> FieldValues.List {
    var named: [[UInt8]: Int] = [:]
    for (position, entry) in entries.enumerated() {
      for name in Set(entry.folded) { named[name, default: 0] += counts[position, default: 0] }
    }
    return .words(
      entries.map { entry in
        let spellings = [entry.id, entry.name.string, entry.short.string]
        return CompletionWord(
          zip(spellings, entry.folded).map { CompletionWord.Spelling($0, count: named[$1]) })
      })
  }

  /// How many items that are shown, and context claims, have each value, however often.
  private func tally<Value: Hashable>(
    context: (ContextClaim, (Value) -> Void) -> Void = { _, _ in },
    _ values: (Item, (Value) -> Void) -> Void
  ) -> [Value: Int] {
    // How many have it, and who had it last.
    var counts: [Value: (count: Int, last: Int)] = [:]
    func count(_ value: Value, of document: Int) {
      note(document, in: &counts[value, default: (0, -1)])
    }
    func note(_ document: Int, in entry: inout (count: Int, last: Int)) {
      if entry.last != document { entry = (entry.count + 1, document) }
    }
    for position in dossier.items.indices where isShown(position) {
      values(dossier.items[position]) { count($0, of: position) }
    }
    for position in dossier.context.indices {
      context(dossier.context[position]) { count($0, of: dossier.items.count + position) }
    }
    return counts.mapValues(\.count)
  }

  private func isShown(_ item: Int) -> Bool {
    comparison.map { $0.side(ofItem: item) != nil } ?? true
  }

  private func choices<Choice: CaseIterable & RawRepresentable<String> & Hashable>(
    _ counts: [Choice: Int]
  ) -> FieldValues.List {
    .words(
      Choice.allCases.map { CompletionWord([$0.rawValue], count: counts[$0, default: 0]) })
  }

  private var standings: [Standing: Int] {
    var ofItems = [Standings](repeating: [], count: dossier.items.count)
    for relation in comparison?.relations ?? Array(dossier.relations.indices) {
      let standings = Standings(dossier.relations[relation])
      for item in dossier.relations[relation].items { ofItems[item].formUnion(standings) }
    }
    var counts: [Standing: Int] = [.context: dossier.context.count]
    var ofSets = [Int](repeating: 0, count: 256)
    for (item, found) in ofItems.enumerated() where isShown(item) {
      ofSets[Int((found.isEmpty ? Standings.only : found).rawValue)] += 1
    }
    for standing in Standing.allCases {
      for (set, count) in ofSets.enumerated()
      where Standings(rawValue: UInt8(set)).contains(Standings(standing)) {
        counts[standing, default: 0] += count
      }
    }
    return counts
  }
}

extension [Citation] {
  fileprivate func forEach(passageTo body: (Int) -> Void) {
    for citation in self { body(citation.passage) }
  }
}
