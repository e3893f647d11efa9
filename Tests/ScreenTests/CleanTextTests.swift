import Screen
import Testing

@Suite struct CleanTextTests {
  @Test func literals() {
    let text: CleanText = "a\tb\u{301}"
    #expect(text.string == "a^Ib\u{301}")
    let title = CleanText(cleaning: "x\u{1b}")
    let place: CleanText = "\(title), \(3) of \(UInt8(9)), \(-1)\u{301}"
    #expect(place.string == "x^[, 3 of 9, -1◌\u{301}")
  }

  @Test func puttingTogether() {
    var text: CleanText = "a"
    text += "b"
    #expect(text + "c" == "abc")
    #expect(["a", "b", "c"].map { CleanText(cleaning: $0) }.joined(separator: ", ") == "a, b, c")
    #expect([CleanText]().joined() == "")
    #expect(CleanText(repeating: "ab", count: 2) == "abab")
    #expect(CleanText(repeating: "ab", count: -1).isEmpty)
    for (text, count) in [("─", 1), ("─", 120), ("", 3), ("e\u{301}", 16), (" ", 0)] {
      #expect(
        CleanText(repeating: CleanText(cleaning: text), count: count).string
          == String(repeating: text, count: count))
    }
    #expect(CleanText().isEmpty)
    #expect(CleanText(cleaning: "a") < CleanText(cleaning: "b"))
    #expect(String(describing: text) == "ab")
  }
}
