import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

/// What is seen, and what keys do, while a search has not answered yet.
@Suite struct SearchingTests {
  private let start = Scenario(mixed, size: Size(width: 80, height: 14))

  @Test func typedThenFound() throws {
    var user = SlowSearches(start)
    try user.press("/")
    let before = user.board
    try user.press("b2")
    #expect(user.requests.map(\.ticket) == [1, 2])
    #expect(user.board == before)
    expect([user.box], are: " /b2" + String(repeating: " ", count: 64) + "⠋ searching")
    try user.answer()
    #expect(user.selected == "b2")
    let typed = start.press("/b2")
    expect(user.scenario.picture, is: typed.picture)
    #expect(user.state.place == typed.state.place)
  }

  /// The counts of the last answer stay, with the spinner before them, and so does the board.
  @Test func theLastResultsStayMeanwhile() throws {
    var user = SlowSearches(start.press("/b"))
    let before = user.board
    try user.press("2")
    #expect(user.board == before)
    #expect(user.box.hasSuffix("⠋ 5 of 9  ◂ 0  ▸ 5"))
    for turn in ["⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏", "⠋"] {
      _ = user.state.update(.ticked)
      #expect(user.box.contains("\(turn) 5 of 9"))
    }
    try user.answer()
    #expect(user.box.hasSuffix("  1 of 9  ◂ 0  ▸ 1"))
  }

  @Test func olderAnswersAreDropped() throws {
    var user = SlowSearches(start)
    try user.press("/b2<bs><bs>a4")
    try user.answer(0)
    #expect(user.state.results.matches == nil)
    try user.answer()
    expect(user.scenario.picture, is: start.press("/a4").picture)
    for number in user.requests.indices { try user.answer(number) }
    expect(user.scenario.picture, is: start.press("/a4").picture)
  }

  @Test func enterKeepsWhatIsStillToBeFound() throws {
    var user = SlowSearches(start)
    try user.press("/b2<ret>")
    #expect(user.state.mode == .browsing)
    #expect(user.box.contains("/b2 "))
    #expect(user.box.contains("⠋ searching"))
    try user.answer()
    let kept = start.press("/b2<ret>")
    expect(user.scenario.picture, is: kept.picture)
    #expect(user.state.place == kept.state.place)
    try user.press("<c-o>")
    #expect(user.selected == "a1")
    #expect(user.state.place.query.isEmpty)
  }

  @Test func enterAndThenNothing() throws {
    var user = SlowSearches(start)
    try user.press("/zzz<ret>")
    #expect(user.scenario.notice.isEmpty)
    try user.answer()
    #expect(user.scenario.notice == "Nothing matches.")
    expect(user.scenario.picture, is: start.press("/zzz<ret>").picture)
  }

  /// Who has moved on since is not taken back.
  @Test func theCursorIsNotTakenAway() throws {
    var user = SlowSearches(start)
    try user.press("/b4<ret>j")
    #expect(user.selected == "a2")
    for _ in 0..<3 {
      try user.answerPartly()
      #expect(user.selected == "a2")
    }
    try user.answer()
    #expect(user.selected == "a2")
    #expect(user.state.results.counts?.items == 1)
  }

  @Test func escapeAndControlCGiveItUp() throws {
    for key in ["<esc>", "<c-c>"] {
      var user = SlowSearches(start)
      try user.press("j/b4\(key)")
      #expect(user.cancellations == 1, "\(key)")
      #expect(user.state.search == nil)
      try user.answer()
      #expect(user.selected == "a2")
      expect(user.scenario.picture, is: start.press("j/\(key)").picture)
    }
  }

  /// The filter before is looked for again, and is there when that is answered.
  @Test func controlCBringsBackAFilter() throws {
    let kept = start.press("/b<ret>n<ret><ret>")
    var user = SlowSearches(kept)
    try user.press("/<c-u>a4")
    try user.answer()
    #expect(user.selected == "a4")
    try user.press("<c-c>")
    #expect(user.selected == kept.selected)
    try user.answer()
    expect(user.scenario.picture, is: kept.picture)
    #expect(user.state.place == kept.state.place)
  }

  @Test func theDomainMayChangeMeanwhile() throws {
    var user = SlowSearches(start)
    try user.press("/b<ret>2")
    #expect(user.board.contains { $0.contains("Trade") })
    try user.answer()
    #expect(user.state.results.counts?.items == 1)
    #expect(user.selected == "a3")
  }

  @Test func hidingAndTheNextMatchNeedAnAnswer() throws {
    var user = SlowSearches(start)
    try user.press("/b<ret>n")
    #expect(user.scenario.notice == "Nothing is found yet.")
    try user.press("f")
    #expect(user.scenario.notice == "Nothing is found yet, so there is nothing to hide.")
    try user.answer()
    try user.press("f")
    #expect(user.state.place.hidesRest)
    // Hiding goes by the last results while the next are looked for.
    try user.press("/4")
    let before = user.board
    try user.press("<ret>]")
    #expect(user.board.count == before.count)
    try user.answer()
    #expect(user.state.results.counts?.items == 1)
  }

  /// What has been answered once is not asked for again.
  @Test func goingBackShowsTheOlderFilterAtOnce() throws {
    var user = SlowSearches(start.press("/b2<ret>/<c-u>a4<ret>"))
    try user.press("<c-o>")
    #expect(user.state.place.query == "b2")
    #expect(user.requests.isEmpty && user.state.search == nil)
    #expect(user.selected == "b2")
    #expect(user.state.results.counts?.items == 1)
    try user.press("<c-o>")
    #expect(user.state.search == nil)
    #expect(user.state.results.matches == nil)
  }

  @Test func lettersTakenBackAreNotSearchedForAgain() throws {
    var user = SlowSearches(start)
    try user.press("/b")
    try user.answer()
    let board = user.board
    try user.press("2")
    try user.answer()
    try user.press("<bs>")
    #expect(user.requests.map(\.query.text) == ["b", "b2"])
    #expect(user.state.search == nil)
    #expect(user.board == board)
  }

  /// What is looked for only among what an earlier word has found is what a first search finds.
  @Test func theWayToAFilterDoesNotMatter() {
    for (way, query) in [("b<c-u>", "b2"), ("a a<c-u>", "a 4"), ("!b<c-u>", "a"), ("^b", "2")] {
      let whole = way.hasSuffix("<c-u>") ? query : way + query
      expect(start.press("/" + way + query).picture, is: start.press("/" + whole).picture)
    }
  }

  /// The rows of other actors are others: until the answer comes nothing is dimmed.
  @Test func swappingTheActorsSearchesAgain() throws {
    let kept = start.press("/b2<ret>f")
    var user = SlowSearches(kept)
    try user.press("X")
    #expect(user.state.results.matches == nil)
    try user.answer()
    expect(user.scenario.picture, is: kept.press("X").picture)
  }

  @Test func anErrorLeavesTheSearchBeforeItAlone() throws {
    var user = SlowSearches(start)
    try user.press("/b2 foo:x")
    let count = user.requests.count
    #expect(user.requests.last?.query.text == "b2 foo")
    try user.press("x")
    #expect(user.requests.count == count)
    try user.answer()
    #expect(user.state.results.query == "b2 foo")
  }
}
