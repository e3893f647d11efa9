import Screen
import SeededRandom
import Testing

@testable import Explorer

/// Going from match to match, on the board and while the filter is typed.
@Suite struct MatchTests {
  private let start = Scenario(mixed, size: Size(width: 80, height: 14))

  /// Every match is visited once, in the order of the board, and says which it is of how many.
  @Test(arguments: 0..<20) func everyMatchHasItsNumber(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let dossier = Sketch.dossier(randomSketch(&random), actors: ["Ann", "Bob", "Cid"])
    for width in [40, 80] {
      let board = Scenario(dossier, size: Size(width: width, height: 20))
      for keys in [
        "/goal|x<ret>", "/a|x2<ret>", "/b<ret>2", "/goal<ret>f", "X/a<ret>", "/2<ret>f1",
      ] {
        var scenario = board.press(keys)
        guard let counts = scenario.state.results.counts, !counts.isEmpty else { continue }
        let total = counts.items + counts.context
        var visited: [String] = []
        for key in ["n", "N"] {
          visited = []
          var last: Int?
          for _ in 0..<2 * total {
            scenario = scenario.press(key)
            let number = Int(scenario.notice.split(separator: " ")[1]) ?? 0
            #expect(scenario.notice.hasPrefix("match \(number) of \(total)"), "\(keys)")
            if let last {
              let next = key == "n" ? last % total + 1 : (last + total - 2) % total + 1
              let end = key == "n" ? 1 : total
              #expect(number == next, "\(keys)")
              #expect(scenario.notice.contains("on from") == (number == end), "\(keys)")
            }
            last = number
            visited.append(scenario.selected)
          }
          #expect(Set(visited.prefix(total)).count == total, "\(keys)")
          #expect(visited.prefix(total) == visited.suffix(total), "\(keys)")
        }
      }
    }
  }

  @Test func theBoxStaysOpen() {
    let typed = start.press("/b")
    #expect(typed.trail("<c-n>", "<c-n>", "<c-p>") == ["b2", "b3", "b2"])
    let moved = typed.press("<c-n>")
    #expect(moved.notice == "match 2 of 5")
    #expect(moved.state.mode != .browsing)
    #expect(moved.press("<ret>").selected == "b2")
    #expect(moved.press("<ret><c-o>").selected == "a1")
    #expect(moved.press("<c-c>").state.place == start.state.place)
    #expect(moved.press("<esc>").selected == "b2")
  }

  /// What is typed on is looked for from where one has gone.
  @Test func typingGoesOnFromThere() {
    #expect(start.press("/b<c-n><c-n>|a").selected == "b3")
    #expect(start.press("/b<c-n><c-n>|a<bs><bs>").selected == "b3")
    #expect(start.press("/b|a").selected == "a1")
    #expect(start.press("/b<c-n>4").selected == "b4")
    #expect(start.press("/b<c-n>4<bs>").selected == "b2")
    #expect(start.press("/b<c-p>|a").selected == "b5")
  }

  @Test func pagesScrollTheBoard() {
    let typed = start.press("/goal")
    let paged = typed.press("<pgdn>")
    #expect(paged.selected == start.press("<pgdn>").selected)
    #expect(paged.picture.contains("/goal"))
    #expect(paged.press("<pgup>").selected == start.press("<pgdn><pgup>").selected)
    #expect(paged.press(" b").selected != start.press("/goal b").selected)
    #expect(start.press("/<pgdn>").selected == paged.selected)
  }

  @Test func withoutAFilterItSaysSo() {
    #expect(start.press("/<c-n>").notice == "Nothing is looked for yet.")
    #expect(start.press("/zzz<c-n>").notice == "Nothing that is shown matches the filter.")
  }
}
