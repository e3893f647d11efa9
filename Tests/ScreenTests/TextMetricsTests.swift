import Testing

@testable import Screen

@Suite struct TextMetricsTests {
  @Test(arguments: [
    ("", 0), ("abc ~", 5), ("\u{a0}", 1), ("naïve", 5), ("e\u{301}", 1), ("界", 2), ("ｶﾞ", 2),
    ("Ａ", 2),
    ("가", 2), ("\u{1100}\u{1161}\u{11a8}", 2), ("\u{1100}\u{1100}\u{1161}", 4), ("ᄀ", 2),
    ("👍", 2), ("👍🏽", 2), ("☝", 1), ("☝🏽", 2), ("☝🏽🏽", 4), ("😀🏽", 4), ("a🏽", 3), ("🇫🇷", 2), ("🇫", 1),
    ("🇫🇷🇩", 3), ("❤", 1), ("1\u{20e3}", 1), ("कि", 2), ("क्षि", 3), ("น้ำ", 2), ("あ゙", 2), ("…≠│", 3),
    ("\u{fffd}", 1), ("㊗", 2),
    ("می\u{200c}خواهد", 7), ("क\u{94d}\u{200d}ष", 2), ("❤\u{fe0f}", 2), ("☝\u{fe0e}", 1),
    ("🏔\u{fe0f}", 2),
    ("1\u{fe0f}\u{20e3}", 2), ("👩\u{200d}👩\u{200d}👧\u{200d}👦", 2), ("🏳\u{fe0f}\u{200d}🌈", 2),
    ("❤\u{200d}🔥", 2), ("👩🏽\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👨🏿", 2), ("👩👩", 4), ("🫩", 2), ("𠀀", 2),
    ("Ω", 1),
  ])
  func width(_ string: String, _ expected: Int) {
    let text = CleanText(cleaning: string)
    #expect(text.string == string)
    #expect(TextMetrics().width(of: text) == expected)
    #expect(string.reduce(0) { $0 + TextMetrics().width(of: $1) } == expected)
    #expect(TextMetrics().width(of: StyledText(text)) == expected)
  }

  @Test(arguments: [
    ("…≠│", 6), ("Ωж", 4), ("°§±", 6), ("é", 2), ("ñ", 1), ("abc", 3), ("e\u{301}", 1), ("界", 2),
    ("\u{fffd}", 2),
    ("\u{a0}", 1), ("☆", 2),
  ])
  func widthWhereAmbiguousIsWide(_ string: String, _ expected: Int) {
    #expect(TextMetrics(ambiguousIsWide: true).width(of: CleanText(cleaning: string)) == expected)
  }

  @Test("The fast path for ASCII is the sum over characters")
  func fastPath() {
    let text: CleanText = "The quick, brown fox."
    let sum = text.string.reduce(0) { $0 + TextMetrics().width(of: $1) }
    #expect(TextMetrics().width(of: text) == sum)
    #expect(TextMetrics().width(of: text + "é") == sum + 1)
  }

  @Test("Whole blocks that are wide, and their neighbours that are not")
  func blocks() {
    for (range, expected) in [
      (0x21...0x7e, 1), (0x3041...0x3096, 2), (0x4e00...0x9fff, 2), (0xac00...0xd7a3, 2),
      (0xff01...0xff60, 2), (0xff61...0xff9d, 1), (0x20000...0x2a6df, 2), (0x1f300...0x1f320, 2),
      (0x4dc0...0x4dff, 2), (0x400...0x45f, 1), (0x5d0...0x5ea, 1),
    ] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        #expect(
          TextMetrics().width(of: Character(scalar)) == expected, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("What no table is asked for is what the tables say")
  func plainNarrow() {
    for value in UInt32(0)...0x1_ffff {
      guard let scalar = Unicode.Scalar(value), scalar.isPlainNarrow else { continue }
      let properties = scalar.properties
      #expect(value < 0x80 || !properties.isEmoji, "U+\(String(value, radix: 16))")
      #expect(!ScalarSet.wide.contains(scalar), "U+\(String(value, radix: 16))")
      #expect(
        ![.nonspacingMark, .enclosingMark, .format].contains(properties.generalCategory),
        "U+\(String(value, radix: 16))")
    }
  }
}
