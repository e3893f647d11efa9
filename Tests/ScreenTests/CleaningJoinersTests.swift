import Screen
import Testing

/// Where joiners and selectors stand as they are, and where they are shown.
@Suite struct CleaningJoinersTests {
  @Test("Between letters of a script that joins, and within an emoji")
  func stand() {
    for text in [
      // Persian: "wants"; "books"; after a letter that does not join forward too; before a mark.
      "می\u{200c}خواهد", "کتاب\u{200c}ها", "روز\u{200c}ها", "ب\u{64e}\u{200c}ب", "ب\u{200d}\u{64e}",
      // At a word's end: Hijri's heh, and what typists leave.
      "۱۳۹۶ ه\u{200d}.ق", "ب\u{200c} ب", "(ب\u{64e}\u{200c})", "<ب\u{200c}>",
      "ب\u{200c}، ب",
      // Mongolian letters in their second and third forms, and before a non-joiner.
      "ᠠ\u{180b}", "ᠭ\u{180c}ᠠ\u{180b} ᠠ\u{180d}", "ᠠ\u{180f}᠃",
      // Urdu, Syriac, Mongolian.
      "ہے\u{200c}کہ", "ܒ\u{200c}ܓ", "ᠮ\u{200d}ᠣ",
      // Devanagari's half and bare forms, Bengali's ya, Malayalam's old chillu, Sinhala's ra.
      "क\u{94d}\u{200d}ष", "क\u{94d}\u{200c}ष", "র\u{200d}\u{9cd}য", "ന\u{d4d}\u{200d} a",
      "ශ\u{dca}\u{200d}ර",
      "👩\u{200d}👩\u{200d}👧\u{200d}👦", "🏳\u{fe0f}\u{200d}🌈", "👩🏽\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👨🏿",
      "🏔\u{fe0f}",
      "☝\u{fe0e}", "1\u{fe0f}\u{20e3}", "#\u{fe0f}\u{20e3}", "©\u{fe0f}",
    ] {
      #expect(isExactly(CleanText(cleaning: text), text), "\(CleanText(cleaning: text))")
    }
  }

  @Test("Anywhere else they are shown: two words that look alike are alike")
  func areShown() {
    for (raw, shown) in [
      ("pay\u{200c}pal", "pay<200c>pal"), ("pay\u{200d}pal", "pay<200d>pal"),
      ("ад\u{200d}мин", "ад<200d>мин"), ("界\u{200d}界", "界<200d>界"),
      ("\u{200c}ب", "<200c>ب"), (" \u{200c}ب", " <200c>ب"), ("ب \u{200c} ب", "ب <200c> ب"),
      ("ب\u{200c}", "ب<200c>"), ("क\u{200c} ", "क<200c> "), ("क\u{200d} क", "क<200d> क"),
      ("a\u{200c} ", "a<200c> "),
      ("\u{180b}ᠠ", "<180b>ᠠ"), ("ب\u{180b}", "ب<180b>"), ("ᠠ\u{180b}\u{180b}", "ᠠ\u{180b}<180b>"),
      ("ᠠ\u{180b}\u{200c}ᠠ", "ᠠ\u{180b}<200c>ᠠ"), ("ᠠ\u{180e}ᠠ", "ᠠ<180e>ᠠ"),
      ("1\u{180b}", "1<180b>"),
      ("ب\u{200c}\u{200c}ب", "ب<200c><200c>ب"), ("ب\u{200c}\u{200d}ب", "ب<200c><200d>ب"),
      ("ب\u{200c}a", "ب<200c>a"), ("a\u{200c}ب", "a<200c>ب"), ("ب\u{200c}1", "ب<200c>1"),
      ("ب\u{200c}۱", "ب<200c>۱"), ("ب\u{200c}क", "ب<200c>क"), ("۱\u{200c}ب", "۱<200c>ب"),
      ("ب\u{200c}\u{202e}", "ب<200c><202e>"), ("ក\u{200c}\u{17b4}", "ក<200c><17b4>"),
      ("क\u{94d}\u{200d}\u{200d}ष", "क\u{94d}\u{200d}<200d>ष"),
      ("👩\u{200d}", "👩<200d>"), ("👩\u{200d}a", "👩<200d>a"), ("👩\u{200c}👩", "👩<200c>👩"),
      ("🇫🇷\u{200d}🇫🇷", "🇫🇷<200d>🇫🇷"), ("👩\u{301}\u{200d}👩", "👩\u{301}<200d>👩"),
      ("a\u{fe0f}", "a<fe0f>"), ("1\u{fe0f}", "1<fe0f>"), ("❤\u{fe0f}\u{fe0f}", "❤\u{fe0f}<fe0f>"),
      ("中\u{fe0f}", "中<fe0f>"), ("\u{fe0f}\u{20e3}", "<fe0f>◌\u{20e3}"),
    ] {
      let text = CleanText(cleaning: raw)
      #expect(isExactly(text, shown), "\(text), not \(shown)")
    }
  }

  @Test("An emoji without end ends, and so does a chain of joined letters")
  func end() {
    for (unit, most) in [("👩\u{200d}", 26), ("क\u{94d}\u{200d}", 26), ("ب\u{200c}", 2)] {
      let text = CleanText(cleaning: String(repeating: unit, count: 500))
      #expect(text.string.allSatisfy { $0.unicodeScalars.count <= most })
      #expect(CleanText(cleaning: text.string) == text)
    }
  }

  @Test("Every text of a few: cleaned once is cleaned, and no joiner is beside a Latin letter")
  func small() {
    let scalars: [Unicode.Scalar] = [
      "a", " ", "ب", "\u{64e}", "क", "\u{94d}", "\u{200c}", "\u{200d}", "\u{fe0f}", "👩", "🏽", "1",
      "\u{20e3}", "\u{17b4}", "ᠠ", "\u{180b}",
    ]
    var failures: [String] = []
    for length in 1...4 {
      var indices = Array(repeating: 0, count: length)
      repeat {
        let raw = String(String.UnicodeScalarView(indices.map { scalars[$0] }))
        let text = CleanText(cleaning: raw)
        let shown = Array(text.string.unicodeScalars)
        let isFine =
          isExactly(CleanText(cleaning: text.string), text.string)
          && zip(shown, shown.dropFirst()).allSatisfy { left, right in
            !(left == "a" && isInvisible(right))
              && !(isInvisible(left) && isInvisible(right) && left.value < 0xfe00)
          }
          && !text.string.unicodeScalars.contains("ب\u{200c}a".unicodeScalars)
          && TextMetrics().width(of: text)
            == text.string.reduce(0) { $0 + TextMetrics().width(of: $1) }
        if !isFine { failures.append(raw.debugDescription) }
        var place = 0
        while place < length {
          indices[place] = (indices[place] + 1) % scalars.count
          if indices[place] != 0 { break }
          place += 1
        }
        if place == length { break }
      } while true
    }
    #expect(failures.prefix(5) == [])
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{180b}", "\u{200c}", "\u{200d}", "\u{fe0e}", "\u{fe0f}"].contains(scalar)
  }

  private func isExactly(_ text: CleanText, _ expected: String) -> Bool {
    text.string.unicodeScalars.elementsEqual(expected.unicodeScalars)
  }
}
