import Dossiers

/// The values that a dossier has for each field, gathered when they are first asked for.
///
/// Someone waits for them at the keyboard, so of a very large dossier only the first items and
/// claims are looked at, and then nothing is counted.
struct CompletionWords: Sendable {
  private let dossier: Dossier
  /// The actors whose items count, and the relations that do; `nil` where all of them count.
  private let comparison: Comparison?
  /// How many items, and how many claims, are looked at.
  private let most: Int
  private var known: [QueryField: [CompletionWord]] = [:]

  /// Counts in the whole dossier, or as two of its actors see it.
  init(_ dossier: Dossier, in comparison: Comparison? = nil, most: Int) {
    self.dossier = dossier
    self.comparison = comparison
    self.most = most
  }

  private var isWhole: Bool { dossier.items.count <= most && dossier.context.count <= most }

  /// All values of a field but `id:`, in the order in which they are offered.
  mutating func words(of field: QueryField) -> [CompletionWord] {
    if let words = known[field] { return words }
    let words = isWhole ? gathered(field) : gathered(field).map(\.uncounted)
    known[field] = words
    return words
  }

  /// The ids that begin with what is typed, in lower case, in the file's order: not more than
  /// anybody goes through.
  func ids(beginningWith typed: String) -> [CompletionWord] {
    let items = dossier.items.prefix(most).lazy.map(\.id).filter { $0.hasPrefix(typed) }
      .prefix(Self.mostIDs)
    let claims = dossier.context.prefix(most).lazy.map(\.id).filter { $0.hasPrefix(typed) }
      .prefix(Self.mostIDs)
    return (Array(items) + Array(claims)).map { CompletionWord([$0]) }
  }

  private static let mostIDs = 500

  private func gathered(_ field: QueryField) -> [CompletionWord] {
    switch field {
    case .actor:
      let counts = tally { [$0.actor] }
      return zip(dossier.actors, dossier.actors.indices).map { actor, position in
        CompletionWord(
          [actor.id, actor.name.string, actor.short.string], count: counts[position, default: 0])
      }
    case .domain:
      let counts = tally { [$0.domain] }
      return zip(dossier.domains, dossier.domains.indices).map { domain, position in
        CompletionWord(
          [domain.id, domain.name.string, domain.short.string], count: counts[position, default: 0])
      }
    case .kind: return choices(tally { [$0.kind] })
    case .modality: return choices(tally { [$0.modality] })
    case .is: return choices(isWhole ? standings : [:])
    case .tag: return texts(tally(context: { Array($0.tags) }) { Array($0.tags) })
    case .party: return texts(tally { Array($0.parties) })
    case .place: return texts(tally { Array($0.places) })
    case .cites:
      let counts = tally(context: { $0.citations.map(\.passage) }) { $0.citations.map(\.passage) }
      return dossier.source.passages.map {
        CompletionWord(
          ["\($0.number)", "¶\($0.number)", "p\($0.number)"], count: counts[$0.number, default: 0])
      }
    case .id: return []
    }
  }

  /// How many items that are shown, and context claims, have each value.
  private func tally<Value: Hashable>(
    context: (ContextClaim) -> [Value] = { _ in [] }, _ values: (Item) -> [Value]
  ) -> [Value: Int] {
    var counts: [Value: Int] = [:]
    for (position, item) in dossier.items.prefix(most).enumerated() where isShown(position) {
      for value in Set(values(item)) { counts[value, default: 0] += 1 }
    }
    for claim in dossier.context.prefix(most) {
      for value in Set(context(claim)) { counts[value, default: 0] += 1 }
    }
    return counts
  }

  private func isShown(_ item: Int) -> Bool {
    comparison.map { $0.side(ofItem: item) != nil } ?? true
  }

  private func choices<Choice: CaseIterable & RawRepresentable<String> & Hashable>(
    _ counts: [Choice: Int]
  ) -> [CompletionWord] {
    Choice.allCases.map { CompletionWord([$0.rawValue], count: counts[$0, default: 0]) }
  }

  /// By their folded letters; texts in which there is nothing to look for are left out.
  private func texts(_ counts: [Text: Int]) -> [CompletionWord] {
    counts.map { (text: $0.key.string, folded: FoldedText($0.key.string).bytes, count: $0.value) }
      .filter { !$0.folded.isEmpty }
      .sorted {
        $0.folded == $1.folded
          ? $0.text.unicodeScalars.lexicographicallyPrecedes($1.text.unicodeScalars)
          : $0.folded.lexicographicallyPrecedes($1.folded)
      }
      .map { CompletionWord([$0.text], count: $0.count) }
  }

  private var standings: [Standing: Int] {
    var ofItems = [Standings](repeating: [], count: dossier.items.count)
    for relation in comparison?.relations ?? Array(dossier.relations.indices) {
      for item in dossier.relations[relation].items {
        ofItems[item].formUnion(Standings(dossier.relations[relation]))
      }
    }
    var counts: [Standing: Int] = [.context: dossier.context.count]
    for (item, found) in ofItems.enumerated() where isShown(item) {
      let found = found.isEmpty ? Standings.only : found
      for standing in Standing.allCases where found.contains(Standings(standing)) {
        counts[standing, default: 0] += 1
      }
    }
    return counts
  }
}
