import Testing

@testable import Reports

@Suite struct ColumnWidthsTests {
  @Test(
    arguments: [
      ([3, 4], [], [false, true], 9, [3, 4]),
      ([3, 40], [], [false, true], 30, [3, 25]),
      ([3, 40, 10], [], [false, true, true], 60, [3, 40, 10]),
      ([3, 40, 40], [], [false, true, true], 61, [3, 27, 27]),
      ([3, 10, 90], [], [false, true, true], 57, [3, 10, 40]),
      ([30, 40], [9, 30], [false, true], 40, [19, 19]),
      ([30, 40], [12, 30], [false, true], 26, [12, 12]),
      ([30, 40], [13, 30], [false, true], 26, nil),
      ([30, 40], [9, 30], [false, true], 25, nil),
      ([30, 9], [9, 9], [false, true], 20, [9, 9]),
      ([5], [], [false], 5, [5]),
      ([9], [9], [false], 7, nil),
      ([9], [4], [false], 7, [7]),
      ([], [], [], 20, []),
    ] as [([Int], [Int], [Bool], Int, [Int]?)])
  func examples(
    _ natural: [Int], _ words: [Int], _ isFlexible: [Bool], _ width: Int, _ expected: [Int]?
  ) {
    let widths = ColumnWidths.widths(natural, isFlexible: isFlexible, in: width) { words }
    #expect(widths == expected)
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
