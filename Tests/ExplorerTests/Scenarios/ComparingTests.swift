import Dossiers
import Screen
import Testing

@testable import Explorer

/// What is seen, and what keys do, while two other actors are not compared yet.
@Suite struct ComparingTests {
  private let start = Scenario(
    Sketch.dossier(
      """
      War: a1 b1 c1 a2 b2 c2
      Trade: a3 b3 c3
      = a1 b1; ≠ a2 c2; = a3 c3
      context: x1
      """, actors: ["Ann", "Bob", "Cid"]), size: Size(width: 80, height: 14))

  /// Ann and Cid.
  private let pick = "v<ret><down><ret>"

  @Test func theTwoBeforeStayMeanwhile() throws {
    var user = SlowSearches(start)
    let before = user.board
    try user.press(pick)
    #expect(user.comparisons.map(\.actors) == [[0, 2]])
    #expect(user.board == before)
    expect(
      [user.scenario.footer],
      are: " ⠋ comparing Ann and Cid  Esc keeps these       ? help  / filter  ] [ divergent")
    _ = user.state.update(.ticked)
    #expect(user.scenario.footer.hasPrefix(" ⠙ comparing"))
    try user.compare()
    expect(user.scenario.picture, is: start.press(pick).picture)
    #expect(user.state.place == start.press(pick).state.place)
    #expect(user.scenario.notice == "Ann and Cid")
  }

  /// Keys mean what they say on the screen that is seen.
  @Test func oneMayMoveMeanwhile() throws {
    var user = SlowSearches(start)
    try user.press(pick + "jj")
    #expect(user.selected == "b2")
    #expect(user.scenario.footer.contains("comparing Ann and Cid"))
    try user.compare()
    #expect(user.selected == "a1", "b2 is not shown any more")
    #expect(user.state.comparison.actors == [0, 2])
    // Back to where the user was, not to where the list was opened.
    try user.press("<c-o>")
    try user.compare()
    #expect(user.selected == "b2")
    #expect(user.state.comparison.actors == [0, 1])
  }

  @Test func escapeGivesItUp() throws {
    var user = SlowSearches(start)
    try user.press("/b<ret>")
    try user.answer()
    let before = user.state.place
    try user.press(pick + "<esc>")
    #expect(user.cancelledComparisons == 1)
    #expect(user.state.comparing == nil)
    #expect(user.scenario.notice == "Ann and Bob, as before")
    #expect(user.state.place == before, "the filter stays: the next Esc clears it")
    try user.compare()
    #expect(user.state.comparison.actors == [0, 1])
    try user.press("<esc>")
    #expect(user.state.place.query.isEmpty)
  }

  @Test func anotherChoiceTakesItsPlace() throws {
    var user = SlowSearches(start)
    try user.press(pick + "v<down><ret><down><ret>")
    #expect(user.comparisons.map(\.actors) == [[0, 2], [1, 2]])
    try user.compare(0)
    #expect(user.state.comparison.actors == [0, 1])
    try user.compare(1)
    #expect(user.state.comparison.actors == [1, 2])
    // The two that are shown already: nothing is to be compared any more.
    try user.press("v<up><ret><down><ret>v<down><ret><down><ret>")
    #expect(user.comparisons.last?.actors == [0, 2])
    #expect(user.state.comparing == nil)
    #expect(user.cancelledComparisons == 1)
  }

  @Test func swappingMeansTheTwoAskedFor() throws {
    var user = SlowSearches(start)
    try user.press("X" + pick.replacing("<ret><down>", with: "<up><ret><down>") + "X")
    #expect(user.comparisons.map(\.actors) == [[0, 2], [2, 0]])
    try user.compare()
    #expect(user.state.comparison.actors == [2, 0])
  }

  /// However slow the comparison is, the same keys lead to the same place.
  @Test(arguments: ["jH", "jjH", "HL", "-", "H-", "X", "XX", "HX", "XH", "vbob<ret>cid<ret>H"])
  func keysPressedAheadLeadToTheSamePlace(keys: String) throws {
    let there = start.press("jjG" + pick + "g")
    var user = SlowSearches(there)
    try user.press("HH")
    #expect(user.state.comparing != nil)
    try user.press(keys)
    while user.state.comparing != nil { try user.compare() }
    let quick = there.press("HH" + keys)
    #expect(user.state.place == quick.state.place)
    #expect(user.state.history == quick.state.history)
  }

  @Test func aFilterMayBeTypedMeanwhile() throws {
    var user = SlowSearches(start)
    try user.press(pick + "/c")
    #expect(user.requests.count == 1)
    try user.compare()
    #expect(user.requests.count == 2, "the rows are others, so it is looked for again")
    #expect(user.state.context == .filterBox)
    try user.answer()
    #expect(user.board == start.press(pick + "/c").board)
    #expect(user.selected == "c1")
    try user.press("<c-c>")
    #expect(user.state.comparison.actors == [0, 2])
    #expect(user.state.place.query.isEmpty && user.selected == "a1")
    #expect(user.state.comparing == nil)
  }

  @Test func goingBackWhileAFilterIsTyped() throws {
    var user = SlowSearches(start.press("j").press(pick).press("/c<ret>"))
    try user.press("<c-o><c-o>")
    #expect(user.state.comparing != nil)
    try user.press("/b")
    try user.compare()
    try user.answer()
    #expect(user.state.comparison.actors == [0, 1])
    #expect(user.state.place.query == "b" && user.box.contains("/b "))
    try user.press("<c-c>")
    #expect(user.state.place.query.isEmpty)
    #expect(user.state.comparison.actors == [0, 1])
  }

  /// The counterparts that were gone through are those of others.
  @Test func goingThroughCounterpartsBeginsAnew() throws {
    var user = SlowSearches(start)
    try user.press(pick + "%")
    #expect(user.selected == "b1")
    try user.compare()
    try user.press("%")
    #expect(user.state.comparison.row(ofItem: 1) == nil)
    #expect(user.selected != "b1")
  }

  @Test func everyWidthSaysSo() throws {
    for width in [20, 40, 60, 80, 140] {
      var user = SlowSearches(start.press("<resize:\(width)x14>"))
      try user.press(pick)
      #expect(user.scenario.footer.hasPrefix(" ⠋ comparing"), "\(width)")
    }
  }
}
