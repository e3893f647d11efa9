/// How many relations of each kind count.
package struct RelationTally: Sendable, Hashable {
  package var shared: Int
  package var divergent: Int

  package init(shared: Int = 0, divergent: Int = 0) {
    self.shared = shared
    self.divergent = divergent
  }

  package mutating func count(_ kind: Relation.Kind) {
    switch kind {
    case .shared: shared += 1
    case .divergent: divergent += 1
    }
  }

  package subscript(kind: Relation.Kind) -> Int {
    kind == .shared ? shared : divergent
  }
}
