import Dossiers
import Testing

@testable import Reports

@Suite struct MatrixTests {
  private func figures(_ row: Matrix.Row) -> [Int] {
    [row.tally.shared, row.tally.divergent, row.onlyLeft, row.onlyRight, row.points]
  }

  @Test("A relation counts in every domain that it touches, in the total once")
  func pairs() throws {
    let matrix = Matrix(try ForeignDossier.trade.scope(pair: (1, 2)))
    #expect(matrix.rows.map(figures) == [[1, 0, 1, 1, 3], [1, 1, 0, 0, 2], [0, 0, 0, 0, 0]])
    #expect(figures(matrix.total) == [1, 1, 1, 1, 4])
  }

  @Test func noRelations() throws {
    let matrix = Matrix(try ForeignDossier.school.scope(pair: (1, 0)))
    #expect(figures(matrix.total) == [0, 0, 1, 1, 2])
  }

  @Test("With a filter, only what is found counts")
  func filtered() throws {
    let matrix = Matrix(try ForeignDossier.trade.scope(pair: (1, 2), where: "id:b3,b1"))
    #expect(matrix.rows.map(figures) == [[1, 0, 1, 0, 2], [1, 0, 0, 0, 1], [0, 0, 0, 0, 0]])
    #expect(figures(matrix.total) == [1, 0, 1, 0, 2])
  }

  @Test("Without a filter the figures are those of the comparison")
  func asComparison() throws {
    for dossier in ForeignDossier.allCases {
      let scope = try dossier.scope(pair: (0, 1))
      let matrix = Matrix(scope)
      #expect(matrix.total.tally == scope.comparison.tally)
      #expect(matrix.rows.map(\.tally) == scope.comparison.domainTallies)
    }
  }
}
