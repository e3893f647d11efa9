import Testing

@testable import Dossiers

/// The pairing against its rules, on all small dossiers and on random larger ones.
@Suite struct PairingOracleTests {
  private func check(_ dossier: Dossier, left: Int = 0, right: Int = 1) {
    let oracle = PairingOracle(dossier, left: left, right: right)
    // What is paired with the sides swapped, and then swapped back, is the same.
    let mirrored = Comparison(dossier, left: right, right: left).mirrored
    for comparison in [Comparison(dossier, left: left, right: right), mirrored] {
      guard let difference = oracle.difference(from: comparison) else { continue }
      let items = dossier.items.map { "\($0.id):\($0.domain)" }
      let relations = dossier.relations.map { "\($0.basis) \($0.items)" }
      Issue.record("\(items) \(relations): \(difference)")
    }
  }

  /// Every set of up to `count` relations, each over every subset of the items that spans both
  /// actors, stated in the file's order or inferred in the opposite one; an item of a third actor
  /// stands between the others, in every domain assignment, and is in every other relation.
  @Test(arguments: [
    (lefts: 1, rights: 1, domains: 2, count: 3), (lefts: 2, rights: 1, domains: 2, count: 3),
    (lefts: 2, rights: 2, domains: 1, count: 3), (lefts: 2, rights: 2, domains: 2, count: 2),
    (lefts: 3, rights: 2, domains: 1, count: 2), (lefts: 3, rights: 2, domains: 2, count: 1),
  ])
  func followsTheRules(lefts: Int, rights: Int, domains: Int, count: Int) {
    let actors = (0..<lefts).map { _ in 0 } + [2] + (0..<rights).map { _ in 1 }
    let subsets: [(basis: Relation.Basis, items: [Int])] = (0..<(1 << actors.count)).flatMap {
      mask -> [(basis: Relation.Basis, items: [Int])] in
      let items = actors.indices.filter { mask >> $0 & 1 == 1 }
      let owners = Set(items.map { actors[$0] })
      guard owners == [0, 1] else { return [] }
      return [(.stated, items), (.inferred, items.reversed())]
    }
    let third = actors.firstIndex(of: 2) ?? 0
    withEverySequence(of: subsets, upTo: count) { chosen in
      for assignment in 0..<(domains == 1 ? 1 : 1 << actors.count) {
        check(
          Sketch.dossier(
            items: actors.enumerated().map { ("i\($0)", $1, assignment >> $0 & 1) },
            relations: chosen.enumerated().map { number, relation in
              let items = number % 2 == 0 ? relation.items + [third] : relation.items
              return (number % 3 == 0 ? .divergent : .shared, relation.basis, items)
            }, domains: domains))
      }
    }
  }

  @Test func followsTheRulesOnRandomDossiers() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let count = Int.random(in: 2...30, using: &random)
      let items = (0..<count).map { number in
        ("i\(number)", Int.random(in: 0...2, using: &random), Int.random(in: 0...2, using: &random))
      }
      let relations = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        let members = (0..<count).shuffled(using: &random).prefix(Int.random(in: 2...5))
        return (
          kind: Bool.random() ? Relation.Kind.shared : .divergent,
          basis: Bool.random() ? Relation.Basis.stated : .inferred, items: Array(members)
        )
      }
      let dossier = Sketch.dossier(items: items, relations: relations, domains: 4)
      for (left, right) in [(0, 1), (1, 0), (2, 0), (1, 2)] {
        check(dossier, left: left, right: right)
      }
    }
  }

  @Test func givesEveryItemOneRowAndEveryRowOneSection() {
    for seed in 1...20 {
      let count = 200
      let items = (0..<count).map { ("i\($0)", $0 * seed % 3, $0 * 7 / seed % 3) }
      let relations = (0..<100).map { number in
        let members = [number, (number * seed + 1) % count, (number * 3 + seed) % count]
        return (
          kind: Relation.Kind.shared, basis: Relation.Basis.stated,
          items: Array(Set(members).sorted())
        )
      }
      let dossier = Sketch.dossier(items: items, relations: relations, domains: 3)
      let comparison = Comparison(dossier)
      let placed = comparison.rows.flatMap { row in Side.allCases.compactMap { row.item(on: $0) } }
      #expect(placed.sorted() == dossier.items.indices.filter { dossier.items[$0].actor < 2 })
      #expect(comparison.sections.flatMap { Array($0) } == Array(comparison.rows.indices))
      #expect(comparison.rows == Comparison(dossier).rows)
      for (number, row) in comparison.rows.enumerated() {
        for side in Side.allCases {
          guard let item = row.item(on: side) else { continue }
          #expect(comparison.side(ofItem: item) == side)
          #expect(comparison.domain(ofRow: number) == dossier.items[item].domain)
        }
        #expect(Array(row.items) == Side.allCases.compactMap { row.item(on: $0) })
      }
    }
  }
}
