import Dossiers
import Screen
import Testing

@testable import Explorer

/// Reading along: from point to point, each time across to the other side.
@Suite struct ReadingAlongTests {
  private let crossed = Scenario(
    """
    War: a1 b1 a2 b2 a3 b3
    Trade: a4 b4 b5
    ≠ a1 b1; ≠ a1 b4; ≠ a2 b3; ≠ a3 b1; ≠ a4 b2; = a2 b2; = a4 b5; = a1 b5
    """)

  @Test(arguments: ["]", "[", "}", "{"])
  func lookingAcrossLosesNoPoint(jump: String) {
    let kind = "]["
    let expected = crossed.state.comparison.tally[kind.contains(jump) ? .divergent : .shared]
    var scenario = crossed
    var visited: [Int] = []
    for _ in 0..<expected {
      scenario = scenario.press(jump)
      visited.append(scenario.state.place.relation ?? -1)
      scenario = scenario.press("<tab>")
    }
    #expect(Set(visited).count == expected, "\(visited)")
    #expect(scenario.press(jump).state.place.relation == visited[0])
  }

  @Test func tabStaysWithThePointThatWasJumpedTo() {
    // The second point of a1 is with b4, though b1 stands beside it.
    let second = crossed.press("]]")
    #expect(second.selected == "a1")
    #expect(second.press("<tab>").selected == "b4")
    #expect(second.press("<tab>").state.place.relation == second.state.place.relation)
    #expect(second.press("<tab><tab>").selected == "a1")
    #expect(crossed.press("<tab>").selected == "b1")
  }

  @Test func theZoomShowsThePointJumpedToFirst() {
    let zoomed = crossed.press("<ret>]]")
    let rows = zoomed.frame.grid.rows
    #expect(rows[2].contains("Point 2"), "\(rows)")
  }

  @Test func aStackedZoomBeginsWithTheSideOfTheCursor() {
    let zoomed = Scenario("War: a1 b1; = a1 b1", size: Size(width: 40, height: 20))
      .press("l<ret>")
    let rows = zoomed.frame.grid.rows
    let own = rows.firstIndex { $0.contains("Bob") } ?? .max
    let other = rows.firstIndex { $0.contains("Ann") } ?? .max
    #expect(own < other, "\(rows)")
  }

  @Test func theChosenDomainAndTheTotalAreAlwaysInTheHeader() {
    let names = ["Economy", "Security", "Environment", "Rights", "Energy", "Migration"]
    let six = Scenario(names.map { "\($0): a\($0) b\($0)" }.joined(separator: ";"))
    for width in [40, 60, 80, 140] {
      for key in 0...6 {
        let scenario = six.press("<resize:\(width)x24>\(key)")
        let head = scenario.frame.grid.rows.prefix(3).joined(separator: "\n")
        #expect(head.contains("0 All ="), "\(head)")
        #expect(key == 0 || head.contains("\(key) \(names[key - 1].prefix(2))"), "\(head)")
      }
    }
  }

  @Test func aDomainUnderAFilterBeginsAtItsFirstMatch() {
    #expect(crossed.press("/b5<ret>g2").selected == "b5")
  }

  @Test func idsOfOtherPairsAreExplained() {
    let three = Scenario(
      Sketch.dossier("War: a1 b1 c1; = a1 c1; ≠ a1 b1", actors: ["Ann", "Bob", "Cid"])
    ).state
    #expect(three.reasonNotToGo(toID: "c1")?.string.contains("belongs to cid") == true)
    #expect(three.reasonNotToGo(toID: "r1")?.string.contains("--compare") == true)
    #expect(three.reasonNotToGo(toID: "ann")?.string.contains("an actor") == true)
    #expect(three.reasonNotToGo(toID: "p1")?.string.contains("--where cites:1") == true)
    #expect(three.reasonNotToGo(toID: "nothing") == nil)
  }
}
