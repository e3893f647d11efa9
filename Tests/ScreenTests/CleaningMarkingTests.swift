import Screen
import Testing

/// Places in a raw text, found again in the clean one.
@Suite struct CleaningMarkingTests {
  @Test func examples() {
    // Offsets in raw:   a 0, ESC 1, é 2 to 3, U+202E 4 to 6, b 7.
    let raw = "a\u{1b}é\u{202e}b"
    let (text, ranges) = CleanText.cleaning(
      raw, marking: [0..<1, 1..<2, 2..<4, 3..<4, 4..<7, 5..<6, 0..<8, 7..<99, 50..<99, 3..<3])
    #expect(text.string == "a^[é<202e>b")
    let pieces = ranges.map { range in
      String(decoding: Array(text.string.utf8)[range], as: UTF8.self)
    }
    #expect(
      pieces == ["a", "^[", "é", "é", "<202e>", "<202e>", "a^[é<202e>b", "b", "", ""])
  }

  @Test("A mark's place covers the circle it stands on")
  func marks() {
    let (text, ranges) = CleanText.cleaning(" \u{301}", marking: [1..<3, 0..<1])
    #expect(text.string == " ◌\u{301}")
    #expect(ranges == [1..<6, 0..<1])
  }

  @Test("Every range in small texts covers what its scalars are shown as")
  func everyRange() {
    for raw in [
      "", "ab", "a\tb", "\u{301}é", "界\u{200d}\n", "\u{1100}\u{1161}\u{1161}x", "\u{3000}\u{301}",
    ] {
      let scalars = Array(raw.unicodeScalars)
      for lower in 0...scalars.count {
        for upper in lower...scalars.count {
          let before = utf8Count(scalars[..<lower])
          let inside = utf8Count(scalars[lower..<upper])
          let (text, marked) = CleanText.cleaning(raw, marking: [before..<before + inside])
          // Cleaning goes from left to right: what is shown for a start is the start of the whole.
          let start = shownCount(scalars[..<lower])
          #expect(marked == [start..<(lower == upper ? start : shownCount(scalars[..<upper]))])
          #expect(text == CleanText(cleaning: raw))
        }
      }
    }
  }

  private func utf8Count(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    string(scalars).utf8.count
  }

  private func shownCount(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    CleanText(cleaning: string(scalars)).string.utf8.count
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
