import Dossiers
import Screen
import Testing

@testable import Explorer

/// Rows that are taller than the board: they are read as a pager reads, and nothing of them is
/// out of reach.
@Suite struct TallRowTests {
  private static let sizes = [
    Size(width: 80, height: 14), Size(width: 150, height: 10), Size(width: 60, height: 12),
    Size(width: 40, height: 12), Size(width: 20, height: 6),
  ]

  /// Words that stand nowhere else: `a2w1 a2w2 …`.
  private static func words(_ id: String, _ count: Int) -> String {
    (1...count).map { "\(id)w\($0)" }.joined(separator: " ")
  }

  private static let sketch = """
    War: a1 b1 a2 b2 a3 b3
    Trade: a4 b5 a6
    = a1 b1
    ≠ a2 b2
    = a3 b3
    ≠ a4 b3
    context: x1 x2
    title a1: \(words("a1", 50))
    title b1: \(words("b1", 20))
    title b2: \(words("b2", 60))
    title b3: \(words("b3", 30))
    title b5: \(words("b5", 40))
    title x1: \(words("x1", 70))
    """

  /// Every word of a title that the board can show, whichever rows it is on.
  private func titles(_ scenario: Scenario) -> Set<Substring> {
    let dossier = scenario.state.dossier
    let isSingle = scenario.state.layout.arrangement == .single
    let items = dossier.items.filter { !isSingle || $0.actor == 0 }
    return Set(
      (items.map(\.title) + dossier.context.map(\.title)).flatMap {
        $0.string.split(separator: " ")
      })
  }

  /// Presses one key and draws once, which is quicker than the whole loop.
  private func press(_ key: Key, in scenario: Scenario) -> Scenario {
    var state = scenario.state
    _ = state.update(.keyPressed(key))
    return Scenario(scenario, state: state)
  }

  private func seen(_ scenario: Scenario) -> Set<Substring> {
    Set(scenario.board.joined(separator: " ").split { " ▌│".contains($0) })
  }

  @Test(arguments: sizes, ["j", .control("d"), .control("f")] as [Key])
  func goingDownShowsEverything(size: Size, key: Key) {
    var scenario = Scenario(Self.sketch, size: size)
    var words = seen(scenario)
    for _ in 0..<2000 {
      let next = press(key, in: scenario)
      if next.state.place == scenario.state.place { break }
      scenario = next
      words.formUnion(seen(scenario))
    }
    #expect(titles(scenario).subtracting(words) == [])
    #expect(scenario.selected == "x2")
    #expect(words.contains("War") && words.contains("Trade") && words.contains("Context"))
  }

  @Test(arguments: sizes, ["k", .control("u"), .control("b")] as [Key])
  func goingUpShowsEverything(size: Size, key: Key) {
    let start = Scenario(Self.sketch, size: size)
    var scenario = start.press("G")
    var words = seen(scenario)
    for _ in 0..<2000 {
      let next = press(key, in: scenario)
      if next.state.place == scenario.state.place { break }
      scenario = next
      words.formUnion(seen(scenario))
    }
    // Coming from below, the end of the selected cell comes first: on each row that is the left
    // one if it has an item.
    let side = titles(scenario).filter { !$0.hasPrefix("b") || $0.hasPrefix("b5") }
    #expect(side.subtracting(words) == [])
    #expect(scenario.board == start.board)
    #expect(scenario.selected == "a1")
  }

  /// A line at a time: what is seen after a key has all but one of the lines from before.
  @Test func oneLineAtATime() {
    var scenario = Scenario(Self.sketch, size: Size(width: 40, height: 12))
    for _ in 0..<4 {
      let next = scenario.press("j")
      #expect(next.selected == "a1")
      #expect(next.board.dropLast().map(text) == scenario.board.dropFirst().map(text))
      #expect(next.press("k").board == scenario.board)
      scenario = next
    }
  }

  /// A line without the mark, which is at the edge where the cell has no line on the board.
  private func text(_ line: String) -> String { String(line.drop { " ▌".contains($0) }) }

  @Test func aPictureOfIt() {
    let start = Scenario(
      "War: a1 b1; = a1 b1; title a1: \(Self.words("a", 60)); title b1: short",
      size: Size(width: 72, height: 10))
    expect(
      start.board,
      are: """
         ── War ───────────────────────────┼───┼───────────────────────────────
         ▌ aw1 aw2 aw3 aw4 aw5 aw6 aw7 aw8 │ = │ short
         ▌ aw9 aw10 aw11 aw12 aw13 aw14    │   │
         ▌ aw15 aw16 aw17 aw18 aw19 aw20   │   │
         ▌ aw21 aw22 aw23 aw24 aw25 aw26   │   │
         ▌ aw27 aw28 aw29 aw30 aw31 aw32   │   │
        """)
    expect(
      start.press("jjj").board,
      are: """
         ▌ aw15 aw16 aw17 aw18 aw19 aw20   │   │
         ▌ aw21 aw22 aw23 aw24 aw25 aw26   │   │
         ▌ aw27 aw28 aw29 aw30 aw31 aw32   │   │
         ▌ aw33 aw34 aw35 aw36 aw37 aw38   │   │
         ▌ aw39 aw40 aw41 aw42 aw43 aw44   │   │
         ▌ aw45 aw46 aw47 aw48 aw49 aw50   │   │
        """)
    #expect(start.footer.hasPrefix(" row 1 of 1, lines 1–5 of "))
    #expect(start.press("l<c-d><c-d>").selected == "b1")
  }

  /// Looking across and back, the detail, a filter and a change of size do not lose the place.
  @Test func thePlaceInItIsKept() {
    let sketch =
      "War: a1 b1 a2; = a1 b1; title a1: \(Self.words("a", 300)); title b1: \(Self.words("b", 300))"
    let read = Scenario(sketch, size: Size(width: 80, height: 12)).press("jjjjjjjj")
    for keys in ["<tab><tab>", "lh", "/w<ret><esc>", "?<esc>", "<ret><ret>", "%%", "G<c-o>"] {
      #expect(read.press(keys).board == read.board, "\(keys)")
    }
    #expect(read.press("<resize:20x6><resize:80x12>").selected == "a1")
    #expect(read.press("g").state.place.scroll == Scroll())
    // What a jump goes to is shown from its beginning.
    #expect(read.press("Gg").board == read.press("g").board)
  }

  /// Where the cell that the cursor is on has no line on the board, the mark is at the edge.
  @Test func theMarkStaysInView() {
    let sketch = "War: a1 b1 a2; = a1 b1; title a1: \(Self.words("a", 300))"
    for size in Self.sizes.prefix(4) {
      var scenario = Scenario(sketch, size: size).press("l")
      for _ in 0..<30 {
        scenario = scenario.press("j")
        guard scenario.selected == "b1" else { break }
        let y = scenario.frame.cursor?.y ?? -1
        #expect(scenario.frame.grid.rows[max(0, y)].contains("▌"))
      }
    }
  }
}
