import Dossiers
import Screen
import Testing

@testable import Explorer

/// Dossiers of every shape that the format allows.
@Suite struct ShapesTests {
  private static let shapes: [String: String] = [
    "one domain": "War: a1 b1 a2; = a1 b1; context: x1",
    "six domains": "A: a1 b1; B: a2; C: b2; D: a3 b3; E: b4; F: a4; ≠ a1 b4; = a3 b3",
    "no relations": "War: a1 b1; Trade: a2",
    "no items": "War: ; Trade: ; context: x1",
    "nothing at all": "War: ",
    "no context": "War: a1 b1; = a1 b1",
    "one side only": "War: b1 b2 b3; context: x1",
    "wide": "War: a1 b1; ≠ a1 b1; title a1: 在战后秩序中纳入库尔德人并保持对话; title b1: 维持现状",
    "persian": "War: a1 b1; = a1 b1; title a1: حفظ وضع موجود در سوریه; title b1: شکست قاطع داعش",
    "long": "War: a1 b1; = a1 b1; title a1: " + String(repeating: "without end ", count: 200),
  ]
  private static let sizes = ["140x24", "80x24", "60x24", "40x20", "20x6"]

  @Test(arguments: shapes.keys.sorted())
  func everyShapeTakesEveryKeyOnEveryScreen(shape: String) {
    let dossier = Sketch.dossier(Self.shapes[shape] ?? "")
    for size in Self.sizes {
      var scenario = Scenario(dossier).press("<resize:\(size)>")
      for binding in KeyTable.bindings(in: .board) {
        for chord in binding.chords {
          var state = scenario.state
          let effects = state.update(.keyPressed(chord))
          let pressed = Scenario(scenario, state: state)
          #expect(pressed.frame.grid.size == scenario.state.size)
          if effects.isEmpty, state.mode == .browsing { scenario = pressed }
        }
      }
    }
  }

  @Test func threeActorsOfWhichTwoAreShown() {
    let dossier = Sketch.dossier(
      "War: a1 b1 c1 c2; = a1 b1 c1; ≠ b1 c2", actors: ["Ann", "Bob", "Cyd"])
    let scenario = Scenario(dossier, actors: (2, 1))
    expect(
      scenario.picture.split(separator: "\n").prefix(6).joined(separator: "\n"),
      is: """
         A sketch · Author, 2017 · a note                                        ? help
         1 War = 1 ≠ 1   0 All = 1 ≠ 1
         Cyd                                   │   │ Bob
         ── War ───────────────────────────────┼───┼───────────────────────────────────
         ▌ Goal c1                             │= ≠│ Goal b1
           Goal c2                             │ ≠ │ → Goal b1
        """)
    #expect(
      scenario.press("/a1").frame.grid.rows.dropLast().last?.hasSuffix("0 of 3  ◂ 0  ▸ 0") == true)
  }

  @Test func withoutItemsThereIsTheContext() {
    let scenario = Scenario("War: ; context: x1 x2")
    #expect(scenario.selected == "x1")
    expect(
      scenario.board,
      are: """
         ── Context ───────────────────────────────────────────────────────────────────
         ▌ Claim x1
           Claim x2
        """)
  }

  @Test func withoutAnythingItSaysSo() {
    let scenario = Scenario("War: ")
    #expect(scenario.selected.isEmpty)
    expect(scenario.board, are: "   This dossier has no items.")
    #expect(scenario.press("<ret>").picture == scenario.press("<ret>").picture)
    #expect(scenario.press("/a<esc>]G").selected.isEmpty)
  }

  @Test func wideTitlesWrapByCells() {
    let blank = String(repeating: " ", count: BoardColumns(width: 72).gutter)
    let scenario = Scenario(Self.shapes["wide"] ?? "", size: Size(width: 72, height: 20))
    expect(
      scenario.board,
      are: """
         ── War ───────────────────────────┼───┼───────────────────────────────
         ▌ 在战后秩序中纳入库尔德人并保持  │ ≠ │ 维持现状
         ▌ 对话                            │   │
        """ + String(repeating: "\n" + blank + "│   │", count: scenario.board.count - 3))
  }

  @Test func aTitleLongerThanTheScreenShowsItsBeginning() {
    let scenario = Scenario(Self.shapes["long"] ?? "", size: Size(width: 80, height: 24))
    #expect(scenario.board[0].hasPrefix(" ── War ──"))
    #expect(scenario.board[1].hasPrefix(" ▌ without end"))
    #expect(scenario.press("l").marked == "Goal b1")
    let stacked = Scenario(Self.shapes["long"] ?? "", size: Size(width: 60, height: 24))
    #expect(stacked.press("l").marked == "Goal b1")
    #expect(stacked.press("lh").board[1].contains("without end"))
  }

  @Test func newlinesInASummaryAreLines() {
    let base = Sketch.dossier("War: a1")
    let item = Item(
      id: "a1", actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text("T"),
      summary: Text("one\r\ntwo\nthree\u{2028}four"))
    let dossier = Dossier(
      id: base.id, title: base.title, source: base.source, actors: base.actors,
      domains: base.domains, items: [item], relations: [], context: [])
    #expect(
      Scenario(dossier).detail.dropFirst().prefix(4).map { $0 } == ["one", "two", "three", "four"])
  }

  @Test func domainsPastTheNinthHaveNoKey() {
    let sketch = (1...11).map { "D\($0): a\($0)" }.joined(separator: "\n")
    let scenario = Scenario(sketch, size: Size(width: 200, height: 40))
    #expect(scenario.press("9").selected == "a9")
    #expect(scenario.frame.grid.rows[1].contains("9 D9"))
    #expect(scenario.frame.grid.rows[1].contains("D11 ="))
  }
}
