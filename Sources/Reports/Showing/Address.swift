package import Dossiers

/// Something in a dossier that has a name of its own.
package enum Address: Sendable, Hashable {
  /// A position in `Dossier.items`, and so on.
  case item(Int)
  case relation(Int)
  case context(Int)
  case actor(Int)
  case domain(Int)
  /// A position in `Source.passages`.
  case passage(Int)
}

/// All addresses of a dossier by the words that name them.
package struct AddressBook: Sendable {
  private var addresses: [String: Address] = [:]
  /// Every word that names something, in the file's order.
  package private(set) var words: [String] = []

  package init(_ dossier: Dossier) {
    let ids: [(Address, String)] =
      dossier.actors.enumerated().map { (.actor($0), $1.id) }
      + dossier.domains.enumerated().map { (.domain($0), $1.id) }
      + dossier.items.enumerated().map { (.item($0), $1.id) }
      + dossier.relations.enumerated().map { (.relation($0), $1.id) }
      + dossier.context.enumerated().map { (.context($0), $1.id) }
    let passages = dossier.source.passages.enumerated().flatMap { position, passage in
      ["p\(passage.number)", "¶\(passage.number)"].map { (Address.passage(position), $0) }
    }
    // Ids come first: where an item is called p9, ¶9 still is the passage.
    for (address, word) in ids + passages where addresses[word] == nil {
      addresses[word] = address
      words.append(word)
    }
  }

  /// What a word names: an id, or a passage as `p9` or `¶9`.
  package func address(of word: String) -> Address? {
    addresses[word]
  }

  /// The word that a mistyped one was meant to be, if any is near.
  package func nearest(to word: String) -> String? {
    NearestWord.nearest(to: word, among: words)
  }
}
