import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

@Suite struct FilterTests {
  private let start = Scenario(mixed)

  private func query(_ scenario: Scenario) -> String { scenario.state.place.query }

  @Test func everyKeyUpdatesTheBoard() {
    #expect(start.press("/").state.results.matches == nil)
    #expect(start.press("/b").state.results.matches?.count == 5)
    #expect(start.press("/b2").state.results.matches?.count == 1)
    #expect(start.press("/b2<bs>").state.results.matches?.count == 5)
    #expect(start.trail("/", "b", "2", "<bs>", "<bs>") == ["a1", "b1", "b2", "b1", "a1"])
  }

  @Test func whatIsNotFoundIsDimmedAndCounterpartsStayReadable() {
    let scenario = start.press("/b2<ret>")
    let faint = scenario.state.options.theme.faint
    let dimmed = scenario.text { $0.style == faint }
    for title in ["Goal a1", "Goal b1", "Goal b3", "Goal a3"] { #expect(dimmed.contains(title)) }
    for title in ["Goal a2", "Goal b2"] { #expect(!dimmed.contains(title)) }
    let match = scenario.state.options.theme.match
    #expect(
      scenario.text {
        $0.style.foreground == match.foreground && $0.style.attributes.contains(.underline)
      } == "b2 b2 b2")
  }

  /// What is on the screen depends on the text in the box and where it was opened, not on how
  /// the text came about.
  @Test(arguments: ["", "jj", "l", "jjjj", "G", "2j", "}}", "/b<ret>f", "jj/b2<ret>f", "<ret>"])
  func takingBackALetterTakesBackItsJump(before: String) {
    let size = Size(width: 80, height: 14)
    let opened = Scenario(mixed, size: size).press(before + "/<c-u>")
    for (keys, same) in [("b5<bs>", "b"), ("b5<c-u>", ""), ("x2<c-w>a1", "a1"), ("zz<c-u>b", "b")] {
      #expect(
        opened.press(keys).state.place == opened.press(same).state.place, "\(before)/\(keys)")
    }
  }

  @Test func theNextMatchIsLookedForFromTheCursor() {
    let word = Scenario("War: a1 a2 a3 a4; tags a1: hit; tags a3: hit")
    #expect(word.press("j/hit").selected == "a3")
    #expect(word.press("jjj/hit").selected == "a1")
    #expect(word.press("/hit").selected == "a1")
    #expect(word.press("j/zzz").selected == "a2")
  }

  /// Also where the rest is hidden already, and so the cursor's own row.
  @Test func theNextMatchIsNearWhereTheRestIsHidden() {
    let word = Scenario("War: a1 a2 a3 a4 a5; tags a1: hit; tags a3: own; tags a4: hit")
    #expect(word.press("/own<ret>f/<c-u>hit").selected == "a4")
  }

  @Test func enterKeeps() {
    let kept = start.press("/b2<ret>")
    #expect(query(kept) == "b2")
    #expect(kept.state.mode == .browsing)
    #expect(kept.picture.contains(" /b2 "))
    #expect(kept.press("/").picture.contains(" /b2 "))
    #expect(start.press("/zzz<ret>").notice == "Nothing matches.")
    #expect(start.press("/<ret>").state.place == start.state.place)
  }

  @Test func escapeClearsAndStays() {
    for keys in ["/b2<esc>", "/b2<ret><esc>", "/b2<ret>f<esc>", "/b2<ret>/<esc>"] {
      let cleared = start.press(keys)
      #expect(cleared.selected == "b2", "\(keys)")
      #expect(query(cleared).isEmpty)
      #expect(cleared.board == start.press("/b2<esc>").board)
      #expect(cleared.state.mode == .browsing)
      #expect(cleared.end == nil)
    }
  }

  /// Who hides the rest wants it hidden of the next filter too.
  @Test func hidingIsKeptForTheNextFilter() {
    let next = start.press("/b2<ret>f<esc>/b4")
    #expect(next.picture.contains("▸ 1  rest hidden"))
    #expect(!next.picture.contains("Goal a3"))
    #expect(next.press("<ret>f").picture.contains("Goal a3"))
    #expect(!next.press("<ret>f<esc>/b2").picture.contains("rest hidden"))
    let cleared = start.press("/b2<ret>f<esc>")
    #expect(cleared.board == start.press("/b2<ret><esc>").board)
  }

  @Test func interruptRestoresAll() {
    for before in ["", "jjj", "2l", "/b<ret>f", "}}", "<ret>J"] {
      let opened = Scenario(mixed, size: Size(width: 80, height: 14)).press(before)
      for keys in ["/<c-c>", "/x2<c-c>", "/<c-u>zz<c-c>", "/b2<paste: foo:>x<c-c>"] {
        let restored = opened.press(keys)
        #expect(restored.state.place == opened.state.place, "\(before)\(keys)")
        #expect(restored.board == opened.board)
        #expect(restored.end == nil)
      }
    }
  }

  @Test func backspaceInAnEmptyBoxClosesIt() {
    #expect(start.press("/b2<bs><bs><bs>").state.mode == .browsing)
    #expect(start.press("/b2<bs><bs><bs>").state.place == start.state.place)
  }

  @Test func countsAreOfEachSideAndTheContext() {
    let counts = { (keys: String) -> String in
      start.press(keys).frame.grid.rows.dropLast().last ?? ""
    }
    #expect(counts("/b2").hasSuffix("1 of 9  ◂ 0  ▸ 1"))
    #expect(counts("/goal").hasSuffix("9 of 9  ◂ 4  ▸ 5"))
    #expect(counts("/a1|b2|x1").hasSuffix("2 of 9  ◂ 1  ▸ 1  context 1"))
    #expect(counts("/zzz").hasSuffix("0 of 9  ◂ 0  ▸ 0"))
    #expect(counts("/b2<ret>f").hasSuffix("▸ 1  rest hidden"))
  }

  @Test func hidingLeavesFoundRowsAndTheirSections() {
    expect(
      start.press("/b2|b4<ret>f").board,
      are: """
         ── War ───────────────────────────────┼───┼───────────────────────────────────
           Goal a2                             │ ≠ │▌Goal b2
         ── Trade ─────────────────────────────┼───┼───────────────────────────────────
           → Goal a1 (War)                     │ = │•Goal b4
                                               │   │
                                               │   │
                                               │   │
                                               │   │
                                               │   │
                                               │   │
                                               │   │
        """)
  }

  @Test func halfAValueIsKeptNeitherByEnterNorRefusedWhileTyping() throws {
    let typed = start.press("/is:share")
    #expect(try #require(typed.state.results.matches).isEmpty == false)
    guard case .filtering(let box) = typed.press("<ret>").state.mode else {
      Issue.record("the box is closed")
      return
    }
    #expect(box.error?.message.contains("did you mean shared?") == true)
    #expect(typed.press("<ret>d<ret>").state.place.query == "is:shared")
  }

  @Test func hidingMovesTheCursorToTheNearestMatch() {
    #expect(start.press("/a1|b4<ret>Gf").selected == "b4")
    #expect(start.press("/a1|b4<ret>jf").selected == "b4")
    #expect(start.press("/a1|x1<ret>jf").selected == "x1")
    #expect(start.press("/a2|b4<ret>f").selected == "a2")
    #expect(start.press("/b2<ret>hf").selected == "a2")
    let none = start.press("/zzz<ret>f")
    #expect(none.board.first == "   Nothing matches the filter.")
    #expect(none.selected.isEmpty)
    #expect(none.press("jjGgkl<tab>]}%n<c-f>").selected.isEmpty)
    #expect(none.press("f").selected == "a1")
    #expect(none.press("<esc>").selected == "a1")
  }

  /// Where one side is shown, the side with the match is.
  @Test func whatIsSelectedIsShownInANarrowScreen() {
    for keys in ["/b2", "/b2<ret>", "/b5<ret>gf", "/b2|b5<ret>nn", "/b3<ret>f<esc>"] {
      let narrow = Scenario(mixed, size: Size(width: 40, height: 20)).press(keys)
      #expect(narrow.marked == "Goal \(narrow.selected)", "\(keys)")
    }
    let started = Scenario(mixed, size: Size(width: 40, height: 20), where: "b2")
    #expect(started.marked == "Goal b2")
  }

  @Test func startingWithAFilterStandsOnItsFirstMatch() {
    #expect(Scenario(mixed, where: "b2").selected == "b2")
    #expect(Scenario(mixed, where: "x2").selected == "x2")
    #expect(Scenario(mixed, where: "zzz").selected == "a1")
    #expect(Scenario(mixed, where: "actor:bob").selected == "b1")
  }

  @Test func matchesAreVisitedInBoardOrderAndWrap() {
    let found = start.press("/a2|b2|b4|x1<ret>")
    #expect(found.trail("n", "n", "n", "n") == ["b2", "b4", "x1", "a2"])
    #expect(found.press("n").notice == "match 2 of 4")
    #expect(found.press("nnnn").notice == "match 1 of 4, on from the top")
    #expect(found.trail("N", "N", "N", "N") == ["x1", "b4", "b2", "a2"])
    #expect(found.press("N").notice == "match 4 of 4, on from the bottom")
    #expect(found.press("NN").notice == "match 3 of 4")
    #expect(found.press("jn").notice == "match 3 of 4")
    #expect(found.press("fnn").selected == "b4")
    #expect(start.press("n").notice == "No filter is set: / opens one.")
    #expect(start.press("/b2<ret>2n").notice == "Nothing that is shown matches the filter.")
  }
}
