import Dossiers

/// The answers to `is:` for one item or context claim.
struct Standings: OptionSet, Sendable, Hashable {
  var rawValue: UInt8

  static let shared = Standings(rawValue: 1 << 0)
  static let divergent = Standings(rawValue: 1 << 1)
  static let only = Standings(rawValue: 1 << 2)
  static let stated = Standings(rawValue: 1 << 3)
  static let inferred = Standings(rawValue: 1 << 4)
  static let context = Standings(rawValue: 1 << 5)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ standing: Standing) {
    switch standing {
    case .shared: self = .shared
    case .divergent: self = .divergent
    case .only: self = .only
    case .stated: self = .stated
    case .inferred: self = .inferred
    case .context: self = .context
    }
  }

  /// The standings of an item that these relations touch: all of those that count.
  init(_ relations: some Sequence<Relation>) {
    rawValue = 0
    for relation in relations { add(relation) }
    if isEmpty { self = .only }
  }

  /// The standings of every item where all relations of a dossier count.
  static func ofItems(in dossier: Dossier) -> [Standings] {
    var standings = [Standings](repeating: [], count: dossier.items.count)
    for relation in dossier.relations {
      for item in relation.items { standings[item].add(relation) }
    }
    return standings.map { $0.isEmpty ? .only : $0 }
  }

  private mutating func add(_ relation: Relation) {
    insert(relation.kind == .shared ? .shared : .divergent)
    insert(relation.basis == .stated ? .stated : .inferred)
  }
}
