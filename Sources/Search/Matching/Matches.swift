import Dossiers

/// What a query finds.
package struct Matches: Sendable, Hashable {
  /// Positions in `Dossier.items`; in a comparison only those of its two actors.
  package let items: PositionSet
  /// Positions in `Dossier.context`.
  package let context: PositionSet

  /// What the bits say, one for each document.
  init(_ found: StableArray<UInt64>, in index: Index) {
    let count = index.dossier.items.count
    items = PositionSet(0..<count, of: found.address)
    context = PositionSet(count..<index.documentCount, of: found.address)
  }

  /// No item and no context claim.
  init(nothingIn index: Index) {
    items = PositionSet(bound: index.dossier.items.count)
    context = PositionSet(bound: index.dossier.context.count)
  }

  /// The same as a bit for each document.
  var documents: StableArray<UInt64> {
    let bits = StableArray<UInt64>(count: (items.bound + context.bound + 63) / 64)
    bits.address.initialize(repeating: 0, count: bits.count)
    items.words.withUnsafeBufferPointer { words in
      if let first = words.baseAddress { bits.address.update(from: first, count: words.count) }
    }
    for document in context.lazy.map({ $0 + items.bound }) {
      bits.address[document >> 6] |= 1 << UInt64(document & 63)
    }
    return bits
  }

  /// How many items and context claims are found.
  package var count: Int { items.count + context.count }

  package var isEmpty: Bool { items.isEmpty && context.isEmpty }
}
