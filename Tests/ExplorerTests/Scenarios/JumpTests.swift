import Dossiers
import Screen
import SeededRandom
import Testing

@testable import Explorer

@Suite struct JumpTests {
  private let start = Scenario(mixed)

  @Test func divergentPointsInBoardOrder() {
    #expect(start.trail("]", "]", "]") == ["a2", "a3", "a2"])
    #expect(start.press("]").notice == "≠ 1 of 2 divergent")
    #expect(start.press("]]").notice == "≠ 2 of 2 divergent")
    #expect(start.press("]]]").notice == "≠ 1 of 2 divergent, on from the top")
  }

  @Test func divergentPointsBackwards() {
    #expect(start.trail("[", "[", "[") == ["a3", "a2", "a3"])
    #expect(start.press("[").notice == "≠ 2 of 2 divergent, on from the bottom")
    #expect(start.press("[[").notice == "≠ 1 of 2 divergent")
    #expect(start.press("G[").notice == "≠ 2 of 2 divergent")
  }

  @Test func twoPointsOfOneItemAreTwoStops() {
    #expect(start.trail("}", "}", "}") == ["a1", "a1", "a1"])
    #expect(start.press("}").notice == "= 1 of 2 shared")
    #expect(start.press("}}").notice == "= 2 of 2 shared")
    #expect(start.press("}}}").notice == "= 1 of 2 shared, on from the top")
    #expect(start.press("}}{").notice == "= 1 of 2 shared")
  }

  @Test func theSideOfTheCursorIsWhereAJumpLands() {
    #expect(start.press("l").trail("}", "}", "]", "]") == ["b1", "b4", "b2", "b5"])
    #expect(start.press("l]]").press("j").state.place.side == .right)
  }

  @Test func theDetailShowsThePointThatWasJumpedTo() {
    func firstPoint(_ keys: String) -> String? {
      start.press(keys).detail.first { $0.contains("Point ") }?.split(separator: ":").first.map(
        String.init)
    }
    #expect(firstPoint("}") == "= Point 1")
    #expect(firstPoint("}}") == "= Point 4")
    #expect(firstPoint("}}jk") == "= Point 1")
  }

  /// Also where the detail is low and the item's summary long.
  @Test func thePointIsInViewInALowDetail() {
    let long = String(repeating: "many words ", count: 60)
    let scenario = Scenario(
      """
      War: a1 b1
      = a1 b1
      ≠ a1 b1
      summary a1: \(long)
      """)
    #expect(scenario.press("}").detail.contains { $0.contains("Point 1") })
    #expect(scenario.press("]").detail.contains { $0.contains("Point 2") })
  }

  @Test func withinADomainOnlyWhatIsShownThere() {
    let trade = start.press("2")
    #expect(trade.trail("]", "]") == ["a3", "a3"])
    #expect(trade.press("]").notice == "≠ 1 of 1 divergent")
    #expect(trade.trail("}") == ["b4"])
    #expect(trade.press("}").notice == "= 1 of 1 shared")
    #expect(start.press("3}").notice == "No shared point is shown here.")
    #expect(start.press("3]").selected == "b5")
  }

  @Test func dimmedRowsAreVisitedAndHiddenOnesAreNot() {
    #expect(start.press("/b2<ret>hg").trail("]", "]") == ["a2", "a3"])
    let hidden = start.press("/b2<ret>f")
    #expect(hidden.press("]").notice.contains("1 of 1 divergent"))
    #expect(hidden.press("}").notice == "No shared point is shown here.")
  }

  @Test func relationsOfActorsThatAreNotShownDoNotCount() {
    let dossier = Sketch.dossier(
      "War: a1 b1 c1 a2 b2; ≠ a1 c1; ≠ b1 c1; ≠ a2 b2 c1", actors: ["Ann", "Bob", "Cyd"])
    let scenario = Scenario(dossier)
    #expect(scenario.press("]").selected == "a2")
    #expect(scenario.press("]").notice == "≠ 1 of 1 divergent")
    #expect(Scenario(dossier, actors: (2, 0)).press("]").notice == "≠ 1 of 2 divergent")
  }

  @Test func theZoomedPairFollowsAJump() {
    let zoom = start.press("<ret>]")
    #expect(zoom.state.place.isZoomed)
    #expect(zoom.board.contains { $0.contains("Goal a2") })
  }

  /// On any board, with any filter and domain: as many jumps as there are points visit each
  /// once, forwards and backwards, whichever side they have to land on.
  @Test(arguments: 1...60)
  func everyPointIsVisitedOnce(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let scenario = Scenario(Sketch.dossier(randomSketch(&random), actors: ["Ann", "Bob", "Cyd"]))
    for view in ["", "2", "/1<ret>f", "/a<ret>f", "/b<ret>f", "l/b1|a2<ret>f"] {
      let viewed = scenario.press(view).state
      for (key, back) in [("]", "["), ("}", "{")] as [(Character, Character)] {
        var first = viewed
        _ = first.update(.keyPressed(.character(key)))
        guard
          let count = first.notice?.text.string.split(separator: " ").dropFirst(3).first.flatMap({
            Int($0)
          })
        else { continue }
        var visited: [Int?] = []
        var jumping = first
        for _ in 0..<count {
          visited.append(jumping.place.relation)
          _ = jumping.update(.keyPressed(.character(key)))
        }
        #expect(Set(visited).count == count, "seed \(seed), \(view)\(key): \(visited)")
        #expect(jumping.place.relation == visited.first)
        var returning: [Int?] = []
        for _ in 0..<count {
          _ = jumping.update(.keyPressed(.character(back)))
          returning.append(jumping.place.relation)
        }
        #expect(Set(returning).count == count, "seed \(seed), \(view)\(back): \(returning)")
      }
    }
  }
}
