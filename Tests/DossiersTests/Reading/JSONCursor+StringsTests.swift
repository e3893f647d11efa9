import Testing

@testable import Dossiers

@Suite struct JSONCursorStringsTests {
  private func string(_ text: String) throws -> String {
    var cursor = JSONCursor(Array(text.utf8))
    let string = try cursor.readString()
    try cursor.expectEnd()
    return string
  }

  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#""é ж 漢 🙂""#, "é ж 漢 🙂"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u00E9\u6F22""#, "Aéé漢"), (#""\ud83d\ude42\uD83D\uDE42""#, "🙂🙂"),
    (#""\ud800\udc00""#, "\u{10000}"), (#""\udbff\udfff""#, "\u{10FFFF}"),
    (#""\u0000""#, "\u{0}"), (#""a\u0000b""#, "a\u{0}b"),
    (#""\uD7FF\uE000\uFFFF""#, "\u{D7FF}\u{E000}\u{FFFF}"),
    (#""plain\nplain\nplain""#, "plain\nplain\nplain"), (#""\nplain""#, "\nplain"),
    (#""plain\n""#, "plain\n"), (#""\\u0041""#, "\\u0041"), (#""é\u0301é""#, "é\u{301}é"),
    (#""\u202e\u001b[31m""#, "\u{202E}\u{1B}[31m"),
  ])
  func decodes(text: String, value: String) throws {
    // By scalars: strings that are canonically equivalent are equal.
    #expect(Array(try string(text).unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test func decodesEveryEscapedScalarOfTheBasicPlane() throws {
    for value in UInt32(0)...0xFFFF {
      let text = "\"\\u\(hexadecimal(value, digits: 4))\""
      if let scalar = Unicode.Scalar(value) {
        var cursor = JSONCursor(Array(text.utf8))
        let decoded = try cursor.readString()
        if Array(decoded.unicodeScalars) != [scalar] { Issue.record("\(text) is read wrongly") }
      } else if syntaxError(in: Array(text.utf8)) == nil {
        Issue.record("\(text) is taken")
      }
    }
  }

  @Test func decodesLongStrings() throws {
    let plain = String(repeating: "漢 plain ", count: 50_000)
    #expect(try string("\"\(plain)\"") == plain)
    let mixed = String(repeating: "é\\n\\u00e9", count: 50_000)
    #expect(try string("\"\(mixed)\"") == String(repeating: "é\né", count: 50_000))
  }

  @Test(arguments: [
    (#"["#, "§\"abc", "the string that opens here is never closed; add the closing quote"),
    ("", "§\"", "the string that opens here is never closed; add the closing quote"),
    ("", "§\"a\\\"", "the string that opens here is never closed; add the closing quote"),
    ("", "\"a\\§", "expected an escape, found the end of the file"),
    (
      "{\"a\": ", "\"b§\n\"}",
      "a string holds the control byte 0x0A; write it as \\u000A, or close the string on its line"
    ),
    ("", "\"§\t\"", "a string holds the control byte 0x09; write it as \\u0009"),
    ("", "\"§\u{0}\"", "a string holds the control byte 0x00; write it as \\u0000"),
    ("", "\"a§\u{1B}\"", "a string holds the control byte 0x1B; write it as \\u001B"),
    ("", "\"é§\u{1F}\"", "a string holds the control byte 0x1F; write it as \\u001F"),
    ("", "\"é§\\u12\"", "expected four hexadecimal digits after \\u"),
    ("", "\"§\\u\"", "expected four hexadecimal digits after \\u"),
    ("", "\"§\\u00G0\"", "expected four hexadecimal digits after \\u"),
    ("", "\"§\\u+123\"", "expected four hexadecimal digits after \\u"),
    ("", "\"§\\u{41}\"", "expected four hexadecimal digits after \\u"),
    ("", "\"§\\u１２３４\"", "expected four hexadecimal digits after \\u"),
    ("", "\"§\\ud800\\u12\"", "expected four hexadecimal digits after \\u"),
  ])
  func refuses(before: String, text: String, message: String) {
    let marked = Marked(before + text)
    #expect(syntaxError(in: marked.bytes) == "\(marked.positions[0]): \(message)")
  }

  @Test(arguments: ["a", "0", "x41", "'", "U0041", "\n", "é", " ", "N"])
  func refusesUnknownEscapes(letter: String) {
    #expect(
      syntaxError(in: Array("[\"é\\\(letter)\"]".utf8))
        == "1:4: a backslash here must be followed by one of \" \\ / b f n r t u; "
        + "double it to mean itself")
  }

  @Test(arguments: [
    "\\ud800", "\\udc00", "\\udfff", "\\uDBFF", "\\ud800x", "\\ud800\\n", "\\ud800\\u0041",
    "\\ud800\\ud800", "\\udc00\\ud800", "\\ud800\\ue000", "\\udbff\\uffff", "\\ud83d \\ude42",
  ])
  func refusesHalvesOfSurrogatePairs(text: String) {
    let half = text.dropFirst(2).prefix(4).uppercased()
    #expect(
      syntaxError(in: Array("\"\(text)\"".utf8))
        == "1:2: \\u\(half) is half of a surrogate pair; write the other half beside it, "
        + "or the character itself")
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x22], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x99],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func refusesWhatIsNotUTF8(bytes: [UInt8]) {
    let byte = hexadecimal(UInt32(bytes[0]), digits: 2)
    let message = "1:4: byte 0x\(byte) is not UTF-8 here; save the file as UTF-8"
    #expect(syntaxError(in: Array("[\"é".utf8) + bytes + Array("\"]".utf8)) == message)
    #expect(syntaxError(in: Array("[\"é".utf8) + bytes) == message)
  }
}
