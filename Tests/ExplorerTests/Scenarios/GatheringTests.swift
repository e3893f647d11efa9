import Dossiers
import Screen
import Search
import Testing

@testable import Explorer

/// What is seen, and what Tab does, while the values of a field are not gathered yet.
@Suite struct GatheringTests {
  private let start = Scenario(
    Sketch.dossier(
      "War: a1 b1 c1 a2; tags a1: arms; tags b1: armada, oil; tags c1: aid",
      actors: ["Ann", "Bob", "Cid"]), size: Size(width: 80, height: 14))

  private func text(_ user: SlowSearches) -> String? {
    if case .filtering(let box) = user.state.mode { box.text } else { nil }
  }

  @Test func whatTabOffersComesLater() throws {
    var user = SlowSearches(start)
    try user.press("/tag:")
    #expect(user.gatherings.map(\.field) == [.tag])
    #expect(!user.scenario.footer.hasPrefix(" Tab "))
    try user.gather()
    #expect(user.scenario.footer.hasPrefix(" Tab armada 1  arms 1  oil 1"))
    try user.press("a")
    #expect(user.gatherings.count == 1, "once is enough")
    #expect(user.scenario.footer.hasPrefix(" Tab armada 1  arms 1 "))
  }

  @Test func tabWaits() throws {
    var user = SlowSearches(start)
    try user.press("/tag:a<tab>")
    #expect(text(user) == "tag:a")
    #expect(user.scenario.notice == "Counting what there is of this field…")
    try user.gather()
    #expect(text(user) == "tag:arm")
    #expect(user.scenario.notice.isEmpty)
    expect(user.scenario.footer, is: start.press("/tag:a<tab>").footer)
  }

  @Test func tabWaitsNoLongerThanForTheNextKey() throws {
    var user = SlowSearches(start)
    try user.press("/tag:a<tab>r")
    try user.gather()
    #expect(text(user) == "tag:ar")
    #expect(user.scenario.footer.hasPrefix(" Tab armada 1  arms 1"))
    var other = SlowSearches(start)
    try other.press("/tag:a<tab><esc>")
    try other.gather()
    #expect(other.state.mode == .browsing && other.scenario.notice.isEmpty)
  }

  @Test func backwardToo() throws {
    var user = SlowSearches(start)
    try user.press("/kind:<s-tab>")
    try user.gather()
    #expect(text(user) == "kind:circumstance")
  }

  /// Names of fields are known without the dossier.
  @Test func namesDoNotWait() throws {
    var user = SlowSearches(start)
    try user.press("/mod<tab>")
    #expect(text(user) == "modality:")
  }

  /// Other actors have other values.
  @Test func valuesOfOtherActorsAreDropped() throws {
    var user = SlowSearches(start)
    try user.press("v<ret><down><ret>/tag:")
    #expect(user.gatherings.count == 1)
    try user.compare()
    #expect(user.gatherings.count == 2)
    let first = try #require(user.gatherings.first)
    _ = user.state.update(.gathered(first.answer()))
    try user.press("a")
    #expect(!user.scenario.footer.hasPrefix(" Tab "))
    try user.gather()
    #expect(user.scenario.footer.hasPrefix(" Tab aid 1  arms 1"))
  }
}
