import Screen
import Testing

@testable import Explorer

/// The header's line of domains on narrow screens: where one is is always seen.
@Suite struct DomainLineTests {
  private static let sketch = """
    Diplomatic: a1 b1
    Military: a2 b2
    Economic: a3 b3
    Religious: a4
    = a1 b1; ≠ a2 b2; ≠ a3 b3
    """

  private func line(_ width: Int, _ keys: String = "", _ sketch: String = sketch) -> String {
    let scenario = Scenario(sketch, size: Size(width: width, height: 20)).press(keys)
    return String(scenario.frame.grid.rows[scenario.state.layout.header.height - 1].dropFirst())
  }

  @Test func lessAndLessOfIt() {
    for (width, expected) in [
      (
        120,
        "1 Diplomatic = 1 ≠ 0   2 Military = 0 ≠ 1   3 Economic = 0 ≠ 1   4 Religious = 0 ≠ 0   0 All = 1 ≠ 2"
      ),
      (80, "1 Di = 1 ≠ 0   2 Mi = 0 ≠ 1   3 Ec = 0 ≠ 1   4 Re = 0 ≠ 0   0 All = 1 ≠ 2"),
      (60, "1 Di  2 Mi  3 Ec  4 Re  0 All = 1 ≠ 2"),
      (30, "1 2 3 4 0 All = 1 ≠ 2"), (20, "0 All = 1 ≠ 2"),
    ] {
      #expect(line(width) == expected)
    }
    #expect(line(60, "2") == "1 Di  2 Mi = 0 ≠ 1  3 Ec  4 Re  0 All = 1 ≠ 2")
    #expect(line(40, "2") == "1 2 Mi = 0 ≠ 1  3 4 0 All = 1 ≠ 2")
    #expect(line(34, "2") == "2 Mi = 0 ≠ 1   0 All = 1 ≠ 2")
    #expect(line(20, "2") == "2 Military = 0 ≠ 1")
  }

  /// From any width and in any domain: the keys of all, or at least what is shown.
  @Test func whereOneIsIsAlwaysSeen() {
    for width in 20...110 {
      for (key, name) in [("0", "All"), ("1", "Di"), ("2", "Mi"), ("3", "Ec"), ("4", "Re")] {
        let line = line(width, key)
        #expect(line.contains(key + " " + name), "\(width) \(key): \(line)")
        #expect(line.contains("=") && line.contains("≠"), "\(width) \(key): \(line)")
        if width >= 40 {
          for digit in ["0", "1", "2", "3", "4"] {
            #expect(line.contains(digit), "\(width) \(key): \(line)")
          }
        }
      }
    }
  }

  @Test func manyDomains() {
    let many = (1...14).map { "Domain\($0): a\($0)" }.joined(separator: "\n")
    #expect(line(40, "", many) == "1 2 3 4 5 6 7 8 9 0 All = 0 ≠ 0")
    #expect(line(40, "7", many) == "7 Domain7 = 0 ≠ 0   0 All = 0 ≠ 0")
    #expect(line(20, "7", many) == "7 Domain7 = 0 ≠ 0")
  }
}
