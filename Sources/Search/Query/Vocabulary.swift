package import Dossiers

/// What a dossier's actors and domains are called, and what else its fields may name, for values
/// and suggestions.
package struct Vocabulary: Sendable {
  package let actors: [Entry]
  package let domains: [Entry]
  /// The ids of items, context claims and relations.
  let ids: KnownIDs
  let dossier: Dossier

  /// The names of one actor or domain; its position is that in the dossier.
  package struct Entry: Sendable, Hashable {
    package let id: String
    package let name: Text
    package let short: Text
    let folded: [[UInt8]]

    package init(id: String, name: Text, short: Text) {
      self.id = id
      self.name = name
      self.short = short
      folded = [id, name.string, short.string].map { FoldedText($0).bytes }
    }
  }

  package init(_ dossier: Dossier) {
    self.init(dossier, KnownIDs(dossier))
  }

  /// That of an index's dossier; ids that are sorted for one serve both.
  package init(_ index: Index) {
    self.init(index.dossier, index.ids)
  }

  private init(_ dossier: Dossier, _ ids: KnownIDs) {
    actors = dossier.actors.map { Entry(id: $0.id, name: $0.name, short: $0.short) }
    domains = dossier.domains.map { Entry(id: $0.id, name: $0.name, short: $0.short) }
    self.ids = ids
    self.dossier = dossier
  }

}

extension [Vocabulary.Entry] {
  /// The positions that `word` names exactly, or else those of which it begins a name.
  func positions(named word: String) -> [Int] {
    let folded = FoldedText(word).bytes
    guard !folded.isEmpty else { return [Int](indices) }
    let exact = indices.filter { self[$0].folded.contains(folded) }
    if !exact.isEmpty { return exact }
    return indices.filter { self[$0].folded.contains { $0.starts(with: folded) } }
  }

  /// Whether a name is `word` and no more.
  func isExact(_ word: String) -> Bool {
    let folded = FoldedText(word).bytes
    return contains { $0.folded.contains(folded) }
  }

  /// Every id, name and short form, the ids first.
  var spellings: [String] {
    map(\.id) + map(\.name.string) + map(\.short.string)
  }
}
