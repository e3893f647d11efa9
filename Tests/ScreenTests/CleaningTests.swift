import Screen
import Testing

/// What cleaning makes of single scalars and small texts.
///
/// The cases are loops, as the names of parameterised tests would go to the terminal as they are.
@Suite struct CleaningTests {
  @Test("What may be sent stays, all else is shown")
  func shows() {
    check([
      ("", ""),
      ("plain ~text", "plain ~text"),
      ("a\tb\nc\r\n", "a^Ib^Jc^M^J"),
      ("\u{1b}[31mred\u{7}\u{0}\u{7f}", "^[[31mred^G^@^?"),
      ("\u{9b}31m\u{85}", "<9b>31m<85>"),
      ("user\u{202e}gpj.exe", "user<202e>gpj.exe"),
      ("so\u{ad}ft \u{200b}\u{200c}\u{2060}\u{feff}", "so<ad>ft <200b><200c><2060><feff>"),
      ("\u{e0041}\u{e0100}\u{fe0e}❤", "<e0041><e0100><fe0e>❤"),
      ("\u{115f}\u{1160}\u{3164}\u{ffa0}\u{17b4}\u{17b5}", "<115f><1160><3164><ffa0><17b4><17b5>"),
      ("a\u{34f}b\u{180b}c\u{180e}", "a<34f>b<180b>c<180e>"),
      ("\u{2028}\u{2029}", "<2028><2029>"),
      ("\u{e000}\u{f0000}\u{378}\u{ffff}\u{10ffff}", "<e000><f0000><378><ffff><10ffff>"),
      ("1\u{a0}2\u{2007}3\u{202f}4", "1\u{a0}2\u{a0}3\u{a0}4"),
      ("1\u{2003}2\u{3000}3\u{1680}4", "1 2  3 4"),
      ("\u{fffd} Zażółć naïve Ω 界 🇫🇷 👍🏽", "\u{fffd} Zażółć naïve Ω 界 🇫🇷 👍🏽"),
    ])
  }

  @Test("Marks, skin tones and other joiners always have a base")
  func supports() {
    check([
      ("\u{301}", "◌\u{301}"),
      ("e\u{301}\u{302}", "e\u{301}\u{302}"),
      (" \u{301}", " ◌\u{301}"),
      ("\u{a0}\u{301}", "\u{a0}◌\u{301}"),
      ("\t\u{301}\u{302}", "^I◌\u{301}\u{302}"),
      ("a\u{200d}\u{301}", "a<200d>◌\u{301}"),
      (">\u{338}", ">\u{338}"),
      ("\u{903}", "◌\u{903}"),
      ("\u{e33}", "◌\u{e33}"),
      ("\u{1f3fb}", "◌\u{1f3fb}"),
      ("\u{ff9e}", "◌\u{ff9e}"),
    ])
  }

  @Test("No cluster goes on for ever")
  func clustersEnd() {
    let marks = String(repeating: "\u{301}", count: 8)
    let openers = String(repeating: "\u{d4e}", count: 9)
    let conjunct = String(repeating: "\u{915}\u{94d}", count: 4)
    let markedConjunct = String(repeating: "\u{915}\u{94d}\u{93c}", count: 3)
    check([
      ("a" + marks + "\u{302}\u{303}b\u{301}", "a" + marks + "<302><303>b\u{301}"),
      (marks + "\u{302}", "◌" + marks + "<302>"),
      (openers + "\u{d4e}a" + marks, openers + "<d4e>a" + marks),
      (conjunct + "\u{915}\u{94d}", conjunct + "\u{915}<94d>"),
      (conjunct + "\u{915}\u{915}\u{94d}", conjunct + "\u{915}\u{915}\u{94d}"),
      (conjunct + "a\u{94d}", conjunct + "a\u{94d}"),
      // A virama links with another mark after it too.
      (markedConjunct + "\u{915}\u{915}", markedConjunct + "<915>\u{915}"),
      (
        "가" + String(repeating: "\u{11a8}", count: 9),
        "가" + String(repeating: "\u{11a8}", count: 8) + "<11a8>"
      ),
    ])
  }

  @Test("Hangul's parts stand where they join, else as their codes")
  func hangul() {
    check([
      ("\u{1100}\u{1161}\u{11a8}", "\u{1100}\u{1161}\u{11a8}"),
      ("가\u{11a8}", "가\u{11a8}"),
      ("\u{1161}", "<1161>"),
      ("a\u{11a8}", "a<11a8>"),
      ("\u{1100}\u{11a8}", "\u{1100}<11a8>"),
      ("각\u{1161}", "각<1161>"),
      ("\u{1100}\u{301}\u{1161}", "\u{1100}\u{301}<1161>"),
      ("\u{1100} \u{1161}", "\u{1100} <1161>"),
    ])
  }

  @Test("Paragraphs end at line feeds and at what Unicode calls separators")
  func paragraphs() {
    for (raw, expected) in [
      ("", [""]), ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\r\n\r\nb\n", ["a", "", "b", ""]),
      ("a\rb", ["a^Mb"]), ("\n", ["", ""]), ("\r\n\r", ["", "^M"]),
      ("a\u{2028}b\u{2029}\u{301}c", ["a", "b", "◌\u{301}c"]),
    ] {
      #expect(CleanText.paragraphs(cleaning: raw).map(\.string) == expected)
    }
  }

  /// Compares by scalar: "é" is not "e" and an accent here.
  private func check(_ cases: [(raw: String, shown: String)]) {
    for (raw, shown) in cases {
      let text = CleanText(cleaning: raw).string
      #expect(text.unicodeScalars.elementsEqual(shown.unicodeScalars), "\(text), not \(shown)")
    }
  }
}
