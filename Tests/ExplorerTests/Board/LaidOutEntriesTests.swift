import Dossiers
import Screen
import SeededRandom
import Testing

@testable import Explorer

/// What is drawn from what was laid out before is what is drawn from all of it laid out anew.
@Suite struct LaidOutEntriesTests {
  private static let keys = [
    "j", "k", "l", "h", "<tab>", "G", "g", "]", "}", "f", "n", "X", "1", "0", "/a<ret>", "/b<bs>1",
    "<ret>", "<esc>", "<c-o>", "<space>",
  ]
  private static let sizes = [
    Size(width: 120, height: 40), Size(width: 80, height: 12), Size(width: 60, height: 20),
    Size(width: 40, height: 14), Size(width: 25, height: 9),
  ]

  @Test(arguments: 1...8) func framesAreTheSameLaidOutAnew(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var user = Scenario(
      Sketch.dossier(randomSketch(&random), actors: ["Ann", "Bob", "Cyd"]),
      size: random.pick(Self.sizes))
    for _ in 0..<30 {
      if Int.random(in: 0..<8, using: &random) == 0 {
        user = user.feed([.resized(random.pick(Self.sizes))])
      } else {
        user = user.press(random.pick(Self.keys))
      }
      var anew = user.state
      // The header goes by what is opened.
      anew.opened = OpenDossier(anew.comparison)
      anew.relist()
      #expect(user.state.frame() == anew.frame())
    }
  }

  @Test func areForgottenForAnotherTerminal() throws {
    let scenario = Scenario("War: a1 b1 a2\n≠ a1 b1")
    var state = scenario.state
    _ = state.frame()
    state.fit(state.size, Options(colorCount: 0, isASCII: true))
    let other = try State(
      state.opened, options: Options(colorCount: 0, isASCII: true), size: state.size)
    #expect(state.frame() == other.frame())
  }

  @Test func holdsNoMoreThanItsLimit() {
    let entries = LaidOutEntries()
    var made = 0
    for round in 1...2 {
      for row in 0..<1100 {
        let key = LaidOutEntries.Key(
          entry: .row(row), arrangement: .standard, width: 80, side: .left)
        let picture = Grid(size: Size(width: row, height: 1))
        let entry = entries.entry(key) {
          made += 1
          return LaidOutEntry(picture: picture, left: 1, right: 1)
        }
        #expect(entry.picture == picture)
        let again = entries.entry(key) { LaidOutEntry(picture: picture, left: 2, right: 2) }
        #expect(again.left == 1, "in round \(round)")
      }
    }
    #expect(made == 2200)
  }

  @Test func theLastIsKeptForItsKeyAlone() {
    let last = LastMade<Int, Int>()
    #expect(last.value(for: 1) { 10 } == 10)
    #expect(last.value(for: 1) { 20 } == 10)
    #expect(last.value(for: 2) { 30 } == 30)
    #expect(last.value(for: 1) { 40 } == 40)
  }
}
