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

  /// What a relation that counts adds to the standings of its items.
  init(_ relation: Relation) {
    self = relation.kind == .shared ? .shared : .divergent
    insert(relation.basis == .stated ? .stated : .inferred)
  }
}
