import Testing

@testable import Reports

@Suite struct ColumnWidthsTests {
  private typealias Column = ColumnWidths.Column

  private func table(_ natural: [Int], flexible: [Int], leaving: [Int] = []) -> [Column] {
    natural.enumerated().map { position, width in
      Column(
        width, isFlexible: flexible.contains(position),
        leavesAt: leaving.firstIndex(of: position))
    }
  }

  @Test(
    arguments: [
      ([3, 4], [], [1], 9, [3, 4]),
      ([3, 40], [], [1], 30, [3, 25]),
      ([3, 40, 10], [], [1, 2], 60, [3, 40, 10]),
      ([3, 40, 40], [], [1, 2], 61, [3, 27, 27]),
      ([3, 10, 90], [], [1, 2], 57, [3, 10, 40]),
      ([30, 40], [9, 40], [1], 50, [24, 24]),
      ([30, 40], [20, 40], [1], 42, [20, 20]),
      ([30, 40], [21, 40], [1], 42, nil),
      ([30, 40], [9, 40], [1], 41, nil),
      ([30, 9], [9, 9], [1], 20, [9, 9]),
      ([5], [], [], 5, [5]),
      ([9], [9], [], 7, nil),
      ([9], [4], [], 7, [7]),
      ([], [], [], 20, []),
    ] as [([Int], [Int], [Int], Int, [Int]?)])
  func examples(
    _ natural: [Int], _ words: [Int], _ flexible: [Int], _ width: Int, _ expected: [Int]?
  ) {
    let fitting = ColumnWidths.fitting(table(natural, flexible: flexible), in: width) { words }
    #expect(fitting?.cells == expected)
    #expect(fitting.map(\.shown) == expected.map { Array($0.indices) })
  }

  /// Two columns of ten can be missed, the second of them first.
  @Test(
    arguments: [
      (70, [10, 10, 40], [0, 1, 2]), (64, [10, 10, 40], [0, 1, 2]), (63, [10, 10, 39], [0, 1, 2]),
      (56, [10, 10, 32], [0, 1, 2]), (55, [10, 0, 40], [0, 2]), (44, [10, 0, 32], [0, 2]),
      (43, [0, 0, 40], [2]), (24, [0, 0, 24], [2]), (23, [0, 0, 23], [2]), (19, nil, nil),
    ] as [(Int, [Int]?, [Int]?)])
  func leavesOut(_ width: Int, _ cells: [Int]?, _ shown: [Int]?) {
    let columns = table([10, 10, 40], flexible: [2], leaving: [1, 0])
    let fitting = ColumnWidths.fitting(columns, in: width) { [10, 10, 5] }
    #expect(fitting?.cells == cells)
    #expect(fitting?.shown == shown)
    #expect(ColumnWidths.needed(for: columns) == 56)
  }

  @Test("The common cap is the greatest that fits")
  func everySmallTable() {
    for first in 0...6 {
      for second in 0...6 {
        for third in 0...6 {
          let natural = [first, second, third]
          for room in -1...20 {
            let fitting = (0...6).filter { cap in
              natural.reduce(0) { $0 + min($1, cap) } <= room
            }
            let expected = min(fitting.max() ?? 0, natural.max() ?? 0)
            #expect(ColumnWidths.commonCap(natural, in: room) == expected)
          }
        }
      }
    }
  }
}
