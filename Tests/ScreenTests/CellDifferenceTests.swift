import Testing

@testable import Screen

@Suite struct CellDifferenceTests {
  /// All rows of `width` cells: `.` is the second cell of the wide `A` or `B`, in two styles.
  private func rows(_ width: Int) -> [String] {
    guard width > 0 else { return [""] }
    let narrow = rows(width - 1).flatMap { ["a" + $0, "b" + $0] }
    guard width > 1 else { return narrow }
    return narrow + rows(width - 2).flatMap { ["A." + $0, "B." + $0, "A," + $0] }
  }

  private func isContinuation(_ cell: Character) -> Bool { cell == "." || cell == "," }

  /// What must be drawn, cell by cell.
  private func oracle(_ old: [Character], _ new: [Character]) -> Set<Int> {
    var drawn: Set<Int> = []
    for x in new.indices where old[x] != new[x] {
      drawn.insert(x)
      var first = x
      while isContinuation(new[first]) {
        first -= 1
        drawn.insert(first)
      }
    }
    return drawn
  }

  @Test func drawsWhatDiffersAndNoHalves() {
    for width in 0...4 {
      let rows = rows(width).map { Array($0) }
      for old in rows {
        for new in rows {
          let runs = CellDifference.runs(
            width: width, differs: { old[$0] != new[$0] },
            isContinuation: { isContinuation(new[$0]) })
          #expect(Set(runs.joined()) == oracle(old, new))
          #expect(runs.map(\.count).reduce(0, +) == Set(runs.joined()).count)
          #expect(runs.allSatisfy { !isContinuation(new[$0.lowerBound]) })
        }
      }
    }
  }
}
