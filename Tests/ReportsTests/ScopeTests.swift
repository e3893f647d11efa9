import Dossiers
import Testing

@testable import Reports

/// What three parties have to do with each other, seen as a whole and as pairs.
@Suite struct ScopeTests {
  private func ids(_ scope: Scope) -> [String] { scope.claims.map { scope.id(of: $0) } }

  private func relationIDs(_ scope: Scope, of positions: [Int]) -> [String] {
    positions.map { scope.dossier.relations[$0].id }
  }

  @Test func whole() throws {
    let scope = try ForeignDossier.trade.scope()
    #expect(ids(scope) == ["a1", "a2", "b1", "b2", "b3", "c1", "c2", "x1"])
    #expect(relationIDs(scope, of: scope.relations) == ["d1", "s2", "d2", "s1", "s3"])
    #expect(relationIDs(scope, of: scope.relations(ofItem: 0)) == ["d1", "s2", "s3"])
    #expect(scope.relationsFound == scope.relations)
    #expect(scope.actors == [0, 1, 2])
  }

  @Test func withoutAComparison() throws {
    let whole = try ForeignDossier.trade.scope()
    let scope = Scope(whole.dossier)
    #expect(scope.claims == whole.claims && scope.relations == whole.relations)
    #expect(!scope.isPair && scope.actors == whole.actors)
    #expect(scope.comparison.actors == [0, 1])
  }

  @Test("Of two actors, the relations of one with a third do not count")
  func pair() throws {
    let scope = try ForeignDossier.trade.scope(pair: (2, 0))
    #expect(ids(scope) == ["a1", "a2", "c1", "c2", "x1"])
    #expect(relationIDs(scope, of: scope.relations) == ["s2", "d2"])
    #expect(relationIDs(scope, of: scope.relations(ofItem: 1)) == ["d2"])
    #expect(scope.relations(ofItem: 3).isEmpty, "b2 is not compared")
    #expect(scope.actors == [2, 0])
  }

  @Test("What is:only means depends on who is compared")
  func standings() throws {
    #expect(try ids(ForeignDossier.trade.scope(where: "is:only")) == [])
    #expect(try ids(ForeignDossier.trade.scope(pair: (0, 1), where: "is:only")) == [])
    #expect(try ids(ForeignDossier.trade.scope(pair: (1, 2), where: "is:only")) == ["b3", "c2"])
  }

  @Test func filtered() throws {
    let scope = try ForeignDossier.trade.scope(where: "actor:astra", "tag:tuna")
    #expect(ids(scope) == ["a1"])
    #expect(relationIDs(scope, of: scope.relationsFound) == ["d1", "s2", "s3"])
    #expect(try ForeignDossier.trade.scope(where: "", "!").isFiltered == false)
  }
}
