import Testing

@testable import Dossiers

struct NearestWordTests {
  private static let fields = [
    "actor", "domain", "kind", "modality", "is", "tag", "party", "place", "cites", "id",
  ]

  @Test(
    arguments: [
      ("knd", "kind"), ("kidn", "kind"), ("kindd", "kind"), ("kond", "kind"), ("KIND", "kind"),
      ("actr", "actor"), ("prty", "party"), ("modalitee", "modality"), ("domian", "domain"),
      ("si", "is"), ("modal", "modality"), ("cite", "cites"), ("kind", "kind"),
    ])
  func findsWhatWasMeant(word: String, meant: String) {
    #expect(NearestWord.nearest(to: word, among: Self.fields) == meant)
  }

  @Test(arguments: ["", "x", "http", "quantity", "placing-orders", "d\u{301}\u{302}\u{303}"])
  func suggestsNothingFarAway(word: String) {
    #expect(NearestWord.nearest(to: word, among: Self.fields) == nil)
  }

  @Test func suggestsNothingAmongNothing() {
    #expect(NearestWord.nearest(to: "kind", among: []) == nil)
  }

  @Test func takesTheFirstOfEquals() {
    #expect(NearestWord.nearest(to: "part", among: ["parts", "party"]) == "parts")
    #expect(NearestWord.nearest(to: "part", among: ["party", "parts"]) == "party")
  }

  @Test func prefersFewerMistakesToAnEarlierPlace() {
    #expect(NearestWord.nearest(to: "stated", among: ["states", "stated"]) == "stated")
  }

  @Test func isNotSlowedDownByALongWord() {
    let word = String(repeating: "kind", count: 250_000)
    #expect(NearestWord.nearest(to: word, among: Self.fields) == nil)
  }

  @Test(
    arguments: [
      ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abd", 1),
      ("abc", "acb", 1), ("abc", "bc", 1), ("abc", "abxc", 1), ("ca", "abc", 3),
      ("kitten", "sitting", 3),
    ])
  func countsMistakes(typed: String, meant: String, mistakes: Int) {
    #expect(
      NearestWord.distance(Array(typed.unicodeScalars), Array(meant.unicodeScalars)) == mistakes)
  }

  /// The number of mistakes is the same both ways, at least the difference in length, and none
  /// only for the same word.
  @Test func behavesLikeADistanceOnAllShortWords() {
    var words: [[Unicode.Scalar]] = [[]]
    for _ in 0..<4 { words = [[]] + words.flatMap { word in ["a", "b"].map { word + [$0] } } }
    words = Array(Set(words))
    #expect(words.count == 31)
    for first in words {
      for second in words {
        let distance = NearestWord.distance(first, second)
        #expect(distance == NearestWord.distance(second, first))
        #expect(distance >= abs(first.count - second.count))
        #expect((distance == 0) == (first == second))
        #expect(distance <= max(first.count, second.count))
      }
    }
  }
}
