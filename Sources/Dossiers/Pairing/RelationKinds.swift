/// Which kinds of relation touch something.
package struct RelationKinds: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package init(_ kind: Relation.Kind) {
    self = kind == .shared ? .shared : .divergent
  }

  package static let shared = RelationKinds(rawValue: 1 << 0)
  package static let divergent = RelationKinds(rawValue: 1 << 1)
}
