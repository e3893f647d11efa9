@testable import Dossiers

/// The rules of the pairing in the plainest way, with no thought of time.
struct PairingOracle {
  let rows: [PairRow]
  let sections: [Range<Int>]
  /// The counting relations, stated ones first.
  let relations: [Int]
  let dossier: Dossier
  let actors: [Int]

  init(_ dossier: Dossier, left: Int, right: Int) {
    func shown(_ relation: Int, _ actor: Int) -> [Int] {
      dossier.relations[relation].items.filter { dossier.items[$0].actor == actor }
    }
    // Rules 1 and 2: which relations count, and in which order.
    let counting = dossier.relations.indices.filter {
      !shown($0, left).isEmpty && !shown($0, right).isEmpty
    }
    let relations =
      counting.filter { dossier.relations[$0].basis == .stated }
      + counting.filter { dossier.relations[$0].basis == .inferred }

    var rows: [PairRow] = []
    var sections: [Range<Int>] = []
    for domain in dossier.domains.indices {
      let items = dossier.items.indices.filter {
        dossier.items[$0].domain == domain && [left, right].contains(dossier.items[$0].actor)
      }
      // Rule 2: pair those that are still alone.
      var pairs: [(left: Int, right: Int)] = []
      for relation in relations {
        let isAlone = { (item: Int) in
          items.contains(item) && !pairs.contains { $0.left == item || $0.right == item }
        }
        pairs += zip(shown(relation, left).filter(isAlone), shown(relation, right).filter(isAlone))
          .map { ($0, $1) }
      }
      // Rule 3: the first item of the component of each, by relabelling until nothing changes.
      var firstItem = Dictionary(uniqueKeysWithValues: items.map { ($0, $0) })
      for _ in items {
        for relation in relations {
          let members = dossier.relations[relation].items.filter(items.contains)
          let least = members.compactMap { firstItem[$0] }.min()
          for member in members { firstItem[member] = least }
        }
      }
      // Rule 4: by component, then by the row's first item.
      let alone = items.filter { item in !pairs.contains { $0.left == item || $0.right == item } }
      let all =
        pairs.map { (first: min($0.left, $0.right), row: PairRow(left: $0.left, right: $0.right)) }
        + alone.map { item in
          let isLeft = dossier.items[item].actor == left
          return (item, PairRow(left: isLeft ? item : nil, right: isLeft ? nil : item))
        }
      let sorted = all.sorted {
        (firstItem[$0.first] ?? 0, $0.first) < (firstItem[$1.first] ?? 0, $1.first)
      }
      sections.append(rows.count..<(rows.count + sorted.count))
      rows += sorted.map(\.row)
    }
    (self.rows, self.sections, self.relations) = (rows, sections, relations)
    (self.dossier, self.actors) = (dossier, [left, right])
  }

  func side(_ item: Int) -> Side? {
    actors.firstIndex(of: dossier.items[item].actor).flatMap(Side.init)
  }

  func counterparts(_ item: Int) -> [Int] {
    guard let side = side(item) else { return [] }
    var found: [Int] = []
    for relation in relations where dossier.relations[relation].items.contains(item) {
      for other in dossier.relations[relation].items
      where self.side(other) == side.opposite && !found.contains(other) {
        found.append(other)
      }
    }
    return found
  }

  func cell(_ side: Side, _ row: PairRow) -> PairCell {
    if let item = row.item(on: side) { return .item(item) }
    let others = row.item(on: side.opposite).map(counterparts) ?? []
    return others.isEmpty ? .noCounterpart : .pointer(to: others[0], others: others.count - 1)
  }

  func tally(_ domain: Int?) -> RelationTally {
    func count(_ kind: Relation.Kind) -> Int {
      relations.count { relation in
        dossier.relations[relation].kind == kind
          && dossier.relations[relation].items.contains {
            side($0) != nil && (domain == nil || dossier.items[$0].domain == domain)
          }
      }
    }
    return RelationTally(shared: count(.shared), divergent: count(.divergent))
  }

  /// What a comparison says otherwise than the rules; `nil` where nothing.
  func difference(from comparison: Comparison) -> String? {
    if !comparison.rows.elementsEqual(rows) {
      return "rows \(Array(comparison.rows)), not \(rows)"
    }
    if comparison.sections != sections { return "sections \(comparison.sections)" }
    if comparison.relations != relations { return "relations \(comparison.relations)" }
    if comparison.tally != tally(nil) { return "tally \(comparison.tally)" }
    for domain in dossier.domains.indices where comparison.domainTallies[domain] != tally(domain) {
      return "tally of domain \(domain): \(comparison.domainTallies[domain])"
    }
    for (number, row) in rows.enumerated() {
      for side in Side.allCases where comparison.cell(side, ofRow: number) != cell(side, row) {
        return "\(side) cell of row \(number): \(comparison.cell(side, ofRow: number))"
      }
      if !sections[comparison.domain(ofRow: number)].contains(number) {
        return "domain of \(number)"
      }
    }
    for item in dossier.items.indices {
      if comparison.side(ofItem: item) != side(item) { return "side of item \(item)" }
      if comparison.counterparts(ofItem: item) != counterparts(item) {
        return "counterparts of \(item): \(comparison.counterparts(ofItem: item))"
      }
      let row = rows.firstIndex { $0.item(on: .left) == item || $0.item(on: .right) == item }
      if comparison.row(ofItem: item) != row { return "row of item \(item)" }
      let own =
        side(item) == nil ? [] : relations.filter { dossier.relations[$0].items.contains(item) }
      if Array(comparison.relations(ofItem: item)) != own { return "relations of item \(item)" }
      let kinds = RelationKinds(own.map { RelationKinds(dossier.relations[$0].kind) })
      if comparison.kinds(ofItem: item) != kinds { return "kinds of item \(item)" }
    }
    return nil
  }
}
