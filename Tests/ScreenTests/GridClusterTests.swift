import Screen
import SeededRandom
import Testing

/// That cells hold what the standard library calls a character, though not found by asking it.
@Suite struct GridClusterTests {
  private let metrics = TextMetrics()

  @Test("Every scalar beside itself, a letter and a mark")
  func everyScalar() {
    var grid = Grid(size: Size(width: 60, height: 1))
    var failures: [String] = []
    // Beyond these blocks no shortcut is taken.
    for value in UInt32(0)...0x1ffff where !(0xe000..<0xf900 ~= value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var raw = String(Character(scalar))
      raw.unicodeScalars.append(contentsOf: [scalar, "a", scalar, "\u{301}", scalar])
      let text = CleanText(cleaning: raw)
      // Shown as its code: as good as any other ASCII.
      guard text.string.unicodeScalars.contains(scalar) else { continue }
      if !isDrawnByCharacter(text, &grid) { failures.append(text.string.debugDescription) }
    }
    #expect(failures.prefix(20) == [])
  }

  @Test("Texts of scalars that join each other")
  func joiners() {
    let joiners = Array(
      "a é—│か界가각\u{301}\u{903}\u{94d}\u{915}\u{1100}\u{1161}\u{11a8}\u{d4e}🇫🇷☝🏽👍".unicodeScalars)
    var grid = Grid(size: Size(width: 60, height: 1))
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      var raw = String.UnicodeScalarView()
      for _ in 0..<6 { raw.append(joiners[generator.next(below: joiners.count)]) }
      let text = CleanText(cleaning: String(raw))
      #expect(isDrawnByCharacter(text, &grid), "\(text)")
    }
  }

  private func isDrawnByCharacter(_ text: CleanText, _ grid: inout Grid) -> Bool {
    grid.fill(Rect(x: 0, y: 0, width: grid.size.width, height: 1), style: .plain)
    grid.draw(StyledText(text), at: Point(x: 0, y: 0), metrics: metrics)
    let cells = text.string.flatMap { character -> [Grid.Content] in
      let width = metrics.width(of: character)
      guard character != " ", character != "\u{a0}" else { return [.blank] }
      return [.cluster(character, width: width)]
        + Array(repeating: .continuation, count: width - 1)
    }
    return grid.row(0).map(\.content).starts(with: cells)
  }
}
