import Testing

@testable import Dossiers

@Suite struct ComparisonTests {
  private let comparison = Comparison(
    Sketch.dossier(
      items: "a1 b1 a2' b2' c1 b3",
      relations: ["(=) a1 b1 b2'", "≠ a1 b1", "= a1 c1", "≠ a2' b2' c1", "= b1 c1"]))

  @Test func countsRelationsOfBothActorsOnly() {
    #expect(comparison.relations == [1, 3, 0])
    #expect(comparison.tally == RelationTally(shared: 1, divergent: 2))
  }

  @Test func countsARelationInEveryDomainItTouches() {
    #expect(
      comparison.domainTallies
        == [RelationTally(shared: 1, divergent: 1), RelationTally(shared: 1, divergent: 1)])
    #expect(comparison.tally[.shared] == 1)
    #expect(comparison.tally[.divergent] == 2)
  }

  @Test func leavesDomainsOfOtherActorsOut() {
    // The third actor's item is the only one of the relation in the second domain.
    let dossier = Sketch.dossier(items: "a1 b1 c1'", relations: ["= a1 b1 c1'"])
    #expect(
      Comparison(dossier).domainTallies == [RelationTally(shared: 1), RelationTally()])
  }

  @Test func answersCounterpartsStatedFirst() {
    #expect(comparison.counterparts(ofItem: 0) == [1, 3])
    #expect(comparison.counterparts(ofItem: 1) == [0])
    #expect(comparison.counterparts(ofItem: 3) == [2, 0])
    #expect(comparison.counterparts(ofItem: 4).isEmpty)
    #expect(comparison.counterparts(ofItem: 5).isEmpty)
    #expect(Array(comparison.relations(ofItem: 0)) == [1, 0])
    #expect(Array(comparison.relations(ofItem: 4)).isEmpty)
  }

  @Test func answersKinds() {
    #expect(comparison.kinds(ofItem: 0) == [.shared, .divergent])
    #expect(comparison.kinds(ofItem: 2) == [.divergent])
    #expect(comparison.kinds(ofItem: 5) == [])
    #expect(comparison.kinds(ofRow: 1) == [])
    // The shared point is the right item's with an item on another row.
    #expect(comparison.kinds(ofRow: 2) == [.shared, .divergent])
  }

  @Test func answersActorsAndSides() {
    let swapped = Comparison(comparison.dossier, left: 2, right: 0)
    #expect(swapped.actor(on: .left).id == "c")
    #expect(swapped.actor(on: .right).id == "a")
    #expect(swapped.side(ofItem: 4) == .left)
    #expect(swapped.side(ofItem: 0) == .right)
    #expect(swapped.side(ofItem: 1) == nil)
    #expect(swapped.row(ofItem: 1) == nil)
    #expect(Side.left.opposite == .right && Side.right.opposite == .left)
  }

  @Test func holdsRowsOfOneItem() {
    #expect(PairRow(left: 3, right: nil).item(on: .left) == 3)
    #expect(PairRow(left: 3, right: nil).item(on: .right) == nil)
    #expect(PairRow(left: nil, right: 0).item(on: .right) == 0)
    #expect(Array(PairRow(left: 3, right: 0).items) == [3, 0])
    #expect(Array(PairRow(left: nil, right: 0).items) == [0])
    #expect(Array(PairRow(left: 0, right: nil).items) == [0])
  }
}
