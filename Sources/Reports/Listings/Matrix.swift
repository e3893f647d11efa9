package import Dossiers

/// How much two actors have in common, domain by domain: what the matrix shows.
///
/// A relation counts in every domain that it touches, and once in the total; an item that no
/// relation ties to the other actor counts as only its own actor's. With a filter, only what is
/// found counts, and the relations that touch it.
package struct Matrix: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package var tally = RelationTally()
    package var onlyLeft = 0
    package var onlyRight = 0

    /// The whole of which the shared relations are a part: the overlap index is `tally.shared` of
    /// it, and there is none where it is 0.
    package var points: Int { tally.shared + tally.divergent + onlyLeft + onlyRight }
  }

  /// One for each domain of the dossier.
  package let rows: [Row]
  package let total: Row

  /// Counts in one pass over relations and items.
  package init(_ scope: Scope) {
    let dossier = scope.dossier
    let comparison = scope.comparison
    var rows = [Row](repeating: Row(), count: dossier.domains.count)
    var total = Row()
    let counting = Set(comparison.relations)
    for position in scope.relationsFound where counting.contains(position) {
      let relation = dossier.relations[position]
      total.tally.count(relation.kind)
      let shown = relation.items.filter { comparison.side(ofItem: $0) != nil }
      for domain in Set(shown.map { dossier.items[$0].domain }) {
        rows[domain].tally.count(relation.kind)
      }
    }
    for item in scope.items where comparison.relations(ofItem: item).isEmpty {
      let domain = dossier.items[item].domain
      switch comparison.side(ofItem: item) {
      case .left:
        rows[domain].onlyLeft += 1
        total.onlyLeft += 1
      case .right:
        rows[domain].onlyRight += 1
        total.onlyRight += 1
      case nil: break
      }
    }
    self.rows = rows
    self.total = total
  }
}
