import Screen
import Testing

@testable import Explorer

@Suite struct PlacesTests {
  private static let size = Size(width: 80, height: 16)
  private static let views = [
    "", "jjj", "l", "2", "2l", "/b<ret>", "/b<ret>f", "/b4<ret>f", "}}J", "<ret>", "<ret>JJ", " ",
    "lG",
  ]
  private static let jumps = [
    "g", "G", "]", "[", "}", "{", "%", "1", "0", "n", "N", "/a4<ret>", "/<c-u>a4<ret>", "/x2<esc>",
    "<tab>",
  ]

  /// Going back after any jump shows what was there before it, to the line.
  @Test(arguments: views)
  func backRestoresTheWholeView(view: String) {
    let start = Scenario(mixed, size: Self.size).press(view)
    for jump in Self.jumps {
      let jumped = start.press(jump)
      guard jumped.state.history != start.state.history else { continue }
      for key in ["<c-o>", "H"] {
        let back = jumped.press(key)
        #expect(back.state.place == start.state.place, "\(view), \(jump)\(key)")
        #expect(back.board == start.board, "\(view), \(jump)\(key)")
        #expect(back.detail == start.detail)
        #expect(back.press("L").state.place == jumped.state.place, "\(view), \(jump)\(key)L")
      }
      let last = jumped.press("-")
      #expect(last.state.place == start.state.place, "\(view), \(jump)-")
      #expect(last.press("-").state.place == jumped.state.place, "\(view), \(jump)--")
    }
  }

  /// A filter taken away is a place left, whichever key does it.
  @Test func aClearedFilterComesBack() {
    for before in ["/b2<ret>", "/b2<ret>f"] {
      let filtered = Scenario(mixed, size: Self.size).press(before)
      for keys in ["<esc>", "/<esc>", "/<c-u><ret>", "/<c-u><bs>", "/<c-u><esc>"] {
        let cleared = filtered.press(keys)
        #expect(cleared.state.place.query.isEmpty, "\(before)\(keys)")
        #expect(cleared.press("<c-o>").state.place == filtered.state.place, "\(before)\(keys)")
      }
    }
  }

  @Test func theEndsOfTheHistoryAreSaid() {
    let start = Scenario(mixed)
    #expect(start.press("<c-o>").notice == "This is the oldest place.")
    #expect(start.press("L").notice == "This is the newest place.")
    #expect(start.press("-").notice == "No jump has been made yet.")
    #expect(start.press("jjhlhl<tab><c-o>").notice == "This is the oldest place.")
    #expect(start.press("G<c-o><c-o>").notice == "This is the oldest place.")
  }

  @Test func aWayOfManyPlacesIsRetraced() {
    let keys = ["G", "]", "2", "/b4<ret>", "%", "3"]
    var places = [Scenario(mixed)]
    for key in keys { places.append(places[places.count - 1].press(key)) }
    var back = places[places.count - 1]
    for expected in places.dropLast().reversed() {
      back = back.press("<c-o>")
      #expect(back.state.place == expected.state.place)
    }
    for expected in places.dropFirst() {
      back = back.press("L")
      #expect(back.state.place == expected.state.place)
    }
  }

  @Test func domainsAloneAndAll() {
    let start = Scenario(mixed)
    #expect(start.trail("2", "3", "0", "1") == ["a3", "b5", "b5", "a1"])
    #expect(start.press("2").board[0].contains("Trade"))
    #expect(!start.press("2").picture.contains("Context"))
    #expect(start.press("j1").selected == "a2")
    let none = start.press("7")
    #expect(none.state.place == start.state.place)
    #expect(none.notice == "There are 3 domains; 0 shows all.")
    #expect(Scenario("War: a1").press("2").notice == "There is 1 domain; 0 shows all.")
  }

  @Test func anEmptyDomainSaysSo() {
    let scenario = Scenario("War: a1; Trade: ").press("2")
    #expect(scenario.board.first == "   No items in this domain.")
    #expect(scenario.press("0").selected == "a1")
    #expect(scenario.press("/a<ret>").board.first == "   No items in this domain.")
  }

  @Test func zoomAndBack() {
    let start = Scenario(mixed)
    let zoom = start.press("j<ret>")
    #expect(zoom.board[0].contains("▌ Ann"))
    #expect(zoom.board.contains { $0.contains("All of a2.") && $0.contains("All of b2.") })
    #expect(zoom.board.contains { $0.contains("Because 2.") })
    for key in ["<ret>", "q", "<esc>"] {
      #expect(zoom.press(key).state.place == start.press("j").state.place, "\(key)")
    }
    #expect(zoom.press("j").board.contains { $0.contains("Goal b3") })
    #expect(zoom.press("<tab>").board[0].contains("▌ Bob"))
    #expect(start.press("G<ret>").board[0].contains("Claim x2"))
  }

  @Test func spaceHidesAndShowsTheDetail() {
    let start = Scenario(mixed)
    #expect(start.press(" ").detail.isEmpty)
    #expect(start.press(" ").board.count > start.board.count)
    #expect(start.press("  ").picture == start.picture)
    let low = Scenario(mixed, size: Size(width: 80, height: 10))
    #expect(low.press("  ").notice == "There is no room for the detail here: Enter zooms.")
  }

  @Test func theDetailScrollsAsFarAsThereIsText() {
    let long = (1...300).map { "w\($0)" }.joined(separator: " ")
    let start = Scenario("War: a1 a2\nsummary a1: \(long)")
    #expect(start.press("J").detail.first == start.detail[1])
    #expect(start.press("JK").detail == start.detail)
    #expect(start.press("K").detail == start.detail)
    let all = start.press(String(repeating: "J", count: 200))
    #expect(all.detail.last?.contains("No counterpart") == true)
    #expect(all.press("K").detail != all.detail)
    #expect(start.press("JJjk").detail == start.detail)
    let zoom = start.press("<ret><c-d><c-d>")
    #expect(zoom.press("<c-u><c-u>").board == start.press("<ret>").board)
    #expect(zoom.press("<c-f><c-f><c-f>").board.contains { $0.contains("w300") })
  }

  /// A wider screen wraps the detail into fewer lines; it must not stay scrolled out of sight.
  @Test func aDetailScrolledToItsEndIsSeenAfterResizing() {
    let long = (1...300).map { "w\($0)" }.joined(separator: " ")
    let end = Scenario("War: a1\nsummary a1: \(long)").press(String(repeating: "J", count: 99))
    for size in ["120x24", "139x50", "200x60", "60x24", "30x24"] {
      let resized = end.press("<resize:\(size)>")
      #expect(!resized.detail.isEmpty)
      #expect(resized.press("K").detail != resized.detail || resized.detail[0].contains("Goal a1"))
    }
    #expect(end.press("<ret>GJJJJ<resize:200x60>").board.contains { !$0.isEmpty })
  }
}
