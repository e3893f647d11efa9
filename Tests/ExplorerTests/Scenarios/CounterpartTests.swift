import Dossiers
import Screen
import Testing

@testable import Explorer

@Suite struct CounterpartTests {
  private let start = Scenario(mixed)

  @Test func tabGoesToAndFroInARow() {
    #expect(start.trail("<tab>", "<tab>", "j", "<tab>") == ["b1", "a1", "a2", "b2"])
  }

  @Test func tabFollowsThePointer() {
    #expect(start.press("jjj").trail("<tab>", "<tab>") == ["b5", "a3"])
    #expect(start.press("l}}").trail("<tab>") == ["a1"])
  }

  @Test func tabFindsAnotherRowOfTheSameDomain() {
    let scenario = Scenario("War: a1 b1 a2; = a1 b1; ≠ a2 b1")
    #expect(scenario.press("j").trail("<tab>", "<tab>") == ["b1", "a1"])
  }

  @Test func tabShowsTheDomainOfTheCounterpart() {
    let scenario = start.press("2<tab>")
    #expect(scenario.selected == "b5")
    #expect(scenario.state.place.domain == nil)
    #expect(scenario.press("<c-o>").state.place == start.press("2").state.place)
  }

  @Test func tabShowsACounterpartThatTheFilterHides() {
    let hidden = start.press("/a3<ret>f")
    #expect(hidden.selected == "a3")
    let found = hidden.press("<tab>")
    #expect(found.selected == "b5")
    #expect(!found.state.place.hidesRest)
    #expect(found.notice.contains("shown again"))
  }

  @Test func withoutACounterpartTabSaysSo() {
    let scenario = start.press("jjjj<tab>")
    #expect(scenario.selected == "a4")
    #expect(scenario.notice == "No counterpart: no relation recorded here ties this to Bob.")
    #expect(start.press("jj<tab>").notice.hasSuffix("ties this to Ann."))
    #expect(start.press("G<tab>").notice.contains("no single actor"))
    #expect(start.press("G%").notice.contains("no single actor"))
    #expect(start.press("jjjj%").notice.hasPrefix("No counterpart"))
  }

  @Test func percentGoesThroughAllCounterpartsAndBack() {
    #expect(start.trail("%", "%", "%", "%") == ["b1", "b4", "a1", "b1"])
    #expect(start.press("%").notice == "Counterpart 1 of 2")
    #expect(start.press("%%").notice == "Counterpart 2 of 2")
    #expect(start.press("%%%").notice == "Back at the item itself")
  }

  @Test func anyOtherKeyStartsTheRoundAnew() {
    #expect(start.trail("%", "j", "%") == ["b1", "b2", "a2"])
    #expect(start.trail("%", "<c-o>", "%", "%") == ["b1", "a1", "b1", "b4"])
  }

  @Test func percentVisitsStatedCounterpartsFirst() {
    let scenario = Scenario("War: a1 b1 b2 b3; = a1 b3; ≠! a1 b2; = a1 b1 b2")
    #expect(scenario.trail("%", "%", "%", "%") == ["b2", "b3", "b1", "a1"])
  }

  @Test func percentCrossesDomainsThatAreNotShown() {
    let scenario = start.press("1")
    #expect(scenario.trail("%", "%", "%") == ["b1", "b4", "a1"])
    #expect(scenario.press("%").state.place.domain == 0)
    #expect(scenario.press("%%").state.place.domain == nil)
  }

  /// One side at a time: Tab is the only way to see the other side, so it always goes there.
  @Test func tabSwapsWhereOneSideIsShown() {
    let narrow = Scenario(mixed, size: Size(width: 40, height: 20))
    #expect(narrow.press("jjj<tab>").selected.hasPrefix("b"))
    #expect(narrow.press("jjj<tab>").notice.hasPrefix("No counterpart"))
    let context = narrow.press("G<tab>")
    #expect(context.selected == "x2")
    #expect(context.state.place.side == .right)
    #expect(context.marked == "Claim x2")
    #expect(context.press("k").press("k").selected == "b5")
    for key in ["l", "<right>"] {
      #expect(narrow.press("G" + key).marked == "Claim x2")
    }
  }

  /// A side without anything on it must not be a trap.
  @Test func tabLeavesAnEmptySide() {
    let size = Size(width: 40, height: 20)
    #expect(Scenario("War: b1 b2", size: size).selected == "b1")
    let scenario = Scenario("War: a1; Trade: b1 b2", size: size).press("2")
    #expect(scenario.press("<tab>").selected == "b1")
    #expect(scenario.press("<tab>").marked == "Goal b1")
    #expect(scenario.press("l").selected == "b1")
    #expect(scenario.feed([.resized(Size(width: 80, height: 24))]).selected == "b1")
  }
}
