import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

/// Choosing which two of a dossier's actors stand side by side.
@Suite struct ActorTests {
  private let three = Scenario(
    Sketch.dossier(
      "War: a1 b1 c1 c2; Trade: a2 c3; = a1 c2; ≠ b1 c1; context: x1",
      actors: ["Ann", "Bob", "Cid"]))

  private func actors(_ scenario: Scenario) -> [Int] { scenario.state.comparison.actors }

  @Test func picksTheLeftActorThenTheRight() {
    let left = three.press("v")
    #expect(left.frame.grid.rows.contains { $0.contains("Actor on the left") })
    let right = left.press("<down><down><ret>")
    #expect(right.frame.grid.rows.contains { $0.contains("Actor on the right") })
    #expect(actors(right) == [0, 1])
    #expect(actors(right.press("<up><ret>")) == [2, 0])
    #expect(actors(right.press("<ret>")) == [2, 1])
  }

  @Test func typedWordsNarrowTheList() {
    #expect(actors(three.press("vcid<ret>ann<ret>")) == [2, 0])
    #expect(actors(three.press("vcid<ret>cid<ret>")) == [0, 1], "nobody stands beside himself")
    #expect(three.press("vzzz").frame.grid.rows.contains { $0.contains("No actor has that name") })
  }

  @Test func escapeLeavesThePairAsItWas() {
    #expect(actors(three.press("v<esc>")) == [0, 1])
    #expect(actors(three.press("vcid<ret><esc>")) == [0, 1])
    #expect(three.press("vcid<ret><esc>").state.mode == .browsing)
  }

  /// That nothing is found says why where the actor that is asked for is not shown.
  @Test func aHiddenActorIsNamed() {
    let reason = "Cid is not one of the two shown; v on the board picks them"
    for text in ["actor:cid", "actor:ci", "id:c1", "goal actor:cid", "id:c1,c2 | actor:cid"] {
      let typed = three.press("/\(text)")
      #expect(typed.footer.contains(reason), "\(text): \(typed.footer)")
      if text != "actor:ci" { #expect(typed.press("<ret>").notice == reason, "\(text)") }
    }
    for text in [
      "actor:ann", "actor:cid,ann", "!actor:cid", "zz", "id:a1", "actor:cid | goal", "actor:bob zz",
      "id:x1",
    ] {
      #expect(!three.press("/\(text)").footer.contains("is not one"), "\(text)")
    }
    #expect(three.press("/actor:cid<ret>vann<ret>cid<ret>").state.results.matches?.count == 3)
    #expect(three.press("/actor:cid<bs><bs>").footer.contains(reason))
    #expect(!three.press("/actor:cid<c-u>").footer.contains(reason))
    let started = Scenario(three.state.dossier, where: "actor:cid")
    #expect(started.notice == reason)
    let two = Scenario("War: a1 b1").press("/zz<ret>")
    #expect(two.notice == "Nothing matches.")
  }

  /// What Tab offers of ids can be found.
  @Test func idsAreThoseOfThePair() {
    let ids = { (scenario: Scenario) -> [String] in
      guard case .filtering(let box) = scenario.press("/id:").state.mode else { return [] }
      return box.hint?.candidates.map(\.label) ?? []
    }
    #expect(ids(three) == ["a1", "a2", "b1", "r1", "r2", "x1"])
    #expect(ids(three.press("vbob<ret>cid<ret>")) == ["b1", "c1", "c2", "c3", "r1", "r2", "x1"])
  }

  @Test func relationsOfThePairCount() {
    #expect(three.state.comparison.tally == RelationTally())
    let pair = three.press("vann<ret>cid<ret>")
    #expect(pair.state.comparison.tally == RelationTally(shared: 1))
    #expect(pair.press("}").selected == "a1")
    #expect(pair.press("}<tab>").selected == "c2")
  }

  @Test func swappingKeepsTheItem() {
    let swapped = three.press("X")
    #expect(actors(swapped) == [1, 0])
    #expect(swapped.selected == "a1")
    #expect(swapped.state.place.side == .right)
    #expect(swapped.press("X").state.place.side == .left)
    #expect(actors(swapped.press("X")) == [0, 1])
  }

  @Test func anItemThatIsNoLongerShownGivesWayToTheFirst() {
    #expect(three.selected == "a1")
    #expect(three.press("vbob<ret>cid<ret>").selected == "b1")
  }

  @Test func goingBackReturnsToThePair() {
    let pair = three.press("jvann<ret>cid<ret>G")
    #expect(actors(pair) == [0, 2])
    let back = pair.press("H<c-o>")
    #expect(actors(back) == [0, 1])
    #expect(actors(back.press("L")) == [0, 2])
  }

  @Test func theFilterAndTheDomainStay() {
    let pair = three.press("/goal<ret>2vann<ret>cid<ret>")
    #expect(pair.state.place.query == "goal")
    #expect(pair.state.place.domain == 1)
    #expect(pair.state.results.counts?.right == 1)
  }

  @Test func twoActorsCanOnlyBeSwapped() {
    let two = Scenario("War: a1 b1")
    #expect(two.press("v").state.mode == .browsing)
    #expect(two.press("v").state.notice?.text.string.contains("X swaps them") == true)
    #expect(actors(two.press("X")) == [1, 0])
  }

  @Test func everySizeShowsTheList() {
    for size in ["20x6", "40x10", "80x24", "200x60"] {
      let picker = three.press("<resize:\(size)>v")
      #expect(picker.frame.grid.rows.contains { $0.contains("Ann") }, "\(size)")
    }
  }
}
