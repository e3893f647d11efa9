import Dossiers
import Screen
import Testing

@testable import Explorer

/// Two pairs, a row of the right alone, three rows of one side each in two more domains, context.
let mixed = """
  War: a1 b1 a2 b2 b3
  Trade: a3 a4 b4
  Faith: b5
  = a1 b1
  ≠ a2 b2
  ≠ a3 b5
  = a1 b4
  context: x1 x2
  """

@Suite struct MovementTests {
  private let start = Scenario(mixed)

  @Test func theBoardIsAsItShouldBe() {
    expect(
      start.board.prefix(12).map { String($0) },
      are: """
         ── War ───────────────────────────────┼───┼───────────────────────────────────
         ▌ Goal a1                             │ = │ Goal b1
           Goal a2                             │ ≠ │ Goal b2
           no counterpart                      │   │ Goal b3
         ── Trade ─────────────────────────────┼───┼───────────────────────────────────
           Goal a3                             │ ≠ │ → Goal b5 (Faith)
           Goal a4                             │   │ no counterpart
           → Goal a1 (War)                     │ = │ Goal b4
         ── Faith ─────────────────────────────┼───┼───────────────────────────────────
           → Goal a3 (Trade)                   │ ≠ │ Goal b5
         ── Context ───────────────────────────────────────────────────────────────────
           Claim x1
        """)
  }

  @Test(arguments: ["j", "<down>"])
  func downVisitsEveryRowAndStopsAtTheLast(key: String) {
    let trail = start.trail(key, key, key, key, key, key, key, key, key)
    #expect(trail == ["a2", "b3", "a3", "a4", "b4", "b5", "x1", "x2", "x2"])
  }

  @Test(arguments: ["k", "<up>"])
  func upVisitsEveryRowAndStopsAtTheFirst(key: String) {
    let trail = start.press("G").trail(key, key, key, key, key, key, key, key, key)
    #expect(trail == ["x1", "b5", "b4", "a4", "a3", "b3", "a2", "a1", "a1"])
  }

  @Test func theSideIsKeptOverRowsWithoutIt() {
    #expect(start.press("l").trail("j", "j", "j", "j", "j") == ["b2", "b3", "a3", "a4", "b4"])
    #expect(start.trail("j", "j", "k") == ["a2", "b3", "a2"])
    #expect(
      start.press("lG").trail("k", "k", "k", "k", "k", "k") == ["x1", "b5", "b4", "a4", "a3", "b3"])
  }

  @Test func endsOfTheBoard() {
    for key in ["G", "<end>"] { #expect(start.press(key).selected == "x2") }
    for key in ["g", "<home>"] { #expect(start.press("jjj" + key).selected == "a1") }
    #expect(start.press("lGg").selected == "b1")
  }

  @Test func sidesWithinARow() {
    for key in ["l", "<right>"] { #expect(start.press(key).selected == "b1") }
    for key in ["h", "<left>"] { #expect(start.press("lj" + key).selected == "a2") }
    #expect(start.press("h").selected == "a1")
  }

  @Test func aSideThatTheRowLacksIsTheNearestThatHas() {
    let right = start.press("jjjl")
    #expect(right.selected == "b4")
    #expect(right.notice == "No item on that side in this row: the nearest one that has.")
    #expect(start.press("jjh").selected == "a2")
    let none = Scenario("War: a1 a2").press("l")
    #expect(none.selected == "a1")
    #expect(none.notice == "No item on that side is shown.")
  }

  @Test func pagesMoveByLinesAndAtLeastOneRow() {
    let long = Scenario(
      "War: " + (1...60).map { "a\($0)" }.joined(separator: " "), size: Size(width: 80, height: 24))
    let height = long.state.layout.board.height
    #expect(long.press("<c-f>").selected == "a\(height)")
    #expect(long.press("<pgdn>").selected == "a\(height)")
    #expect(long.press("<c-f><c-b>").selected == "a1")
    #expect(long.press("<c-f><pgup>").selected == "a1")
    #expect(long.press("<c-d>").selected == "a\(1 + height / 2)")
    #expect(long.press("<c-d><c-u>").selected == "a1")
    #expect(long.press("<pgdn><pgdn><pgdn><pgdn><pgdn><pgdn><pgdn>").selected == "a60")
    #expect(long.press("G<pgup><pgup><pgup><pgup><pgup><pgup><pgup>").selected == "a1")
    let low = Scenario("War: a1 a2 a3", size: Size(width: 80, height: 6))
    #expect(low.trail("<c-d>", "<c-d>", "<c-u>") == ["a3", "a3", "a1"])
  }

  @Test func theFooterSaysWhichRow() {
    #expect(start.footer.hasPrefix(" row 1 of 9 "))
    #expect(start.press("jjj").footer.hasPrefix(" row 4 of 9 "))
    #expect(start.press("G").footer.hasPrefix(" row 9 of 9 "))
  }

  @Test func titlesAreSeenWithTheirFirstRow() {
    let sketch = "War: " + (1...30).map { "a\($0)" }.joined(separator: " ")
    let scenario = Scenario(sketch).press("Gg")
    #expect(scenario.board[0].contains("── War ──"))
    #expect(scenario.board[1].contains("Goal a1"))
  }
}
