import Testing

@testable import Dossiers

/// Readable examples; `PairingOracleTests` holds the rules.
@Suite struct PairingTests {
  private func board(_ items: String, _ relations: [String], domains: Int = 1) -> String {
    Sketch.board(Comparison(Sketch.dossier(items: items, relations: relations, domains: domains)))
  }

  @Test func pairsWhatIsRelated() {
    #expect(
      board("a1 a2 a3 b1 b2 b3", ["= a1 b1", "= a1 a2 b1 b2", "≠ a2 b3"])
        == """
        a1 | b1
        a2 | b2
        → a2 | b3
        a3 | .
        """)
  }

  @Test func keepsTheFilesOrderWhereNothingIsRelated() {
    #expect(board("b1 a1 a2 b2", []) == ". | b1\na1 | .\na2 | .\n. | b2")
    #expect(board("", []) == "")
    #expect(board("a1", []) == "a1 | .")
  }

  @Test func takesStatedRelationsFirst() {
    #expect(board("a1 b1 b2", ["(=) a1 b1", "= a1 b2"]) == "a1 | b2\n→ a1 | b1")
    #expect(board("a1 b1 b2", ["(=) a1 b1", "(≠) a1 b2"]) == "a1 | b1\n→ a1 | b2")
  }

  @Test func keepsComponentsTogether() {
    #expect(
      board("a1 a2 a3 b1 b2", ["= a3 b1", "= a1 a3 b1"])
        == """
        a1 | → b1
        a3 | b1
        a2 | .
        . | b2
        """)
  }

  @Test func pointsAcrossDomains() {
    #expect(
      board("a1 b1' a2' b2", ["≠ a1 b1'", "(=) a2' b1' b2"], domains: 3)
        == """
        a1 | → b1'
        → a2' | b2
        --
        a2' | b1'
        --

        """)
  }

  @Test func countsOtherCounterparts() {
    #expect(
      board("a1 b1' b2' b3'", ["= a1 b2' b1'", "= a1 b3' b1'"], domains: 2)
        == """
        a1 | → b2' +2
        --
        → a1 | b1'
        → a1 | b2'
        → a1 | b3'
        """)
  }

  @Test func leavesOtherActorsOut() {
    let dossier = Sketch.dossier(
      items: "c1 a1 c2 b1 a2", relations: ["= a1 c1", "≠ b1 c2", "= a2 b1 c2"], domains: 1)
    #expect(Sketch.board(Comparison(dossier)) == "a1 | .\na2 | b1")
    #expect(Sketch.board(Comparison(dossier, left: 1, right: 0)) == ". | a1\nb1 | a2")
    #expect(Sketch.board(Comparison(dossier, left: 0, right: 2)) == "a1 | c1\na2 | c2")
    #expect(Sketch.board(Comparison(dossier, left: 2, right: 1)) == "c1 | .\nc2 | b1")
  }
}
