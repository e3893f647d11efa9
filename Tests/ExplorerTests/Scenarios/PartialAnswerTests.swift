import Dossiers
import Screen
import Testing

@testable import Explorer

/// What a search has found so far is shown at once.
@Suite struct PartialAnswerTests {
  /// More rows than are looked through first, a hit near the beginning and one at the end.
  private static func many(hits: [Int]) -> Scenario {
    let items = (1...400).map { "a\($0)" }.joined(separator: " ")
    let tags = hits.map { "tags a\($0): hit" }.joined(separator: "\n")
    return Scenario("War: \(items)\n\(tags)", size: Size(width: 80, height: 14))
  }

  @Test func theNearestMatchIsGoneToAtOnce() throws {
    var user = SlowSearches(Self.many(hits: [5, 390]))
    try user.press("/hit")
    try user.answerPartly()
    #expect(user.selected == "a5")
    #expect(user.state.search != nil)
    #expect(user.box.hasSuffix("⠋ 1 of 400  ◂ 1  ▸ 0"))
    try user.answer()
    #expect(user.selected == "a5")
    #expect(user.box.hasSuffix(" 2 of 400  ◂ 2  ▸ 0"))
    #expect(!user.box.contains("⠋"))
  }

  /// One that is far away may not be the nearest.
  @Test func theCursorWaitsForTheNearest() throws {
    var user = SlowSearches(Self.many(hits: [390]).press("jjj"))
    let before = user.selected
    try user.press("/hit")
    try user.answerPartly()
    #expect(user.selected == before)
    try user.answer()
    #expect(user.selected == "a390")
  }

  /// Matches before the cursor count only when there are none after it.
  @Test func whatIsBehindTheCursorWaits() throws {
    var user = SlowSearches(Self.many(hits: [1, 395]).press("jj"))
    try user.press("/hit")
    try user.answerPartly()
    #expect(user.selected == "a3")
    try user.answer()
    #expect(user.selected == "a395")
  }

  @Test func whoHasMovedOnStays() throws {
    var user = SlowSearches(Self.many(hits: [5, 390]))
    try user.press("/hit<ret>")
    try user.answerPartly()
    try user.press("j")
    #expect(user.selected == "a6")
    try user.answer()
    #expect(user.selected == "a6")
  }

  @Test func aHiddenRestShowsWhatIsThereSoFar() throws {
    var user = SlowSearches(Self.many(hits: [5, 390]).press("/a1<ret>f"))
    try user.press("/<c-u>hit")
    try user.answerPartly()
    #expect(user.board.prefix(3).joined().contains("Goal a5"))
    #expect(user.state.results.listing.count == 2)
    try user.answer()
    #expect(user.state.results.listing.count == 3)
  }
}
