import Dossiers
import Testing

@testable import Reports

@Suite struct BriefTests {
  @Test func selectsRowsByEitherItem() throws {
    let brief = try BriefSample.brief("fishery", where: "fair | docks")
    let ids = brief.sections.map { section in
      section.rows.map { row in
        Side.allCases.map { cell(brief.cell($0, ofRow: row.position), brief.dossier) }
      }
    }
    #expect(ids == [[["n1", "s1"], ["-", "s2"]]])
    #expect(
      brief.sections[0].rows[0].relations.map { brief.dossier.relations[$0].id } == ["d1", "h1"])
    #expect(brief.context.isEmpty)
    #expect(brief.extent == "2 of 4 rows and 0 of 2 context claims")
    #expect(brief.citedPassages.map(\.number) == [1, 2])
  }

  @Test func pointsAcrossDomains() throws {
    let brief = try BriefSample.brief("fishery", where: "court")
    let row = try #require(brief.sections.first?.rows.first)
    #expect(cell(brief.cell(.left, ofRow: row.position), brief.dossier) == "→ n2")
    #expect(!brief.isSelected(1))
  }

  @Test func tellsEachRelationOnce() throws {
    for seed in 0..<100 as Range<UInt64> {
      var random = RandomDossier(seed: seed)
      let brief = Brief(Comparison(random.dossier()))
      let rows = brief.sections.flatMap(\.rows)
      #expect(rows.flatMap(\.newRelations).sorted() == brief.comparison.relations.sorted())
      #expect(rows.map(\.position) == Array(brief.comparison.rows.indices))
    }
  }

  @Test func isEmptyWhereNothingIsFound() throws {
    #expect(try BriefSample.brief("fishery", where: "nothing-like-this").isEmpty)
    #expect(try !BriefSample.brief("fishery", where: "stock").isEmpty)
  }

  private func cell(_ cell: Brief.Cell, _ dossier: Dossier) -> String {
    switch cell {
    case .item(let item): dossier.items[item].id
    case .elsewhere(let items): "→ " + items.map { dossier.items[$0].id }.joined(separator: " ")
    case .noCounterpart: "-"
    }
  }
}
