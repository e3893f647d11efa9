import Foundation
import Screen
import Testing

@testable import Reports

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#),
    ("plain 'text'", #""plain 'text'""#),
    ("a \"quote\" and a \\", #""a \"quote\" and a \\""#),
    ("two\nlines\r\n\tand a tab", #""two\nlines\r\n\tand a tab""#),
    ("bell \u{7} escape \u{1b} delete \u{7f}", #""bell \u0007 escape \u001b delete \u007f""#),
    ("é 平和 صلح", #""é 平和 صلح""#),
    ("می\u{200c}خواهد", "\"می\u{200c}خواهد\""),
    ("pay\u{200c}pal", #""pay\u200cpal""#),
    ("\u{202e}evil\u{202c}", #""\u202eevil\u202c""#),
    ("\u{301}lone", #""\u0301lone""#),
    ("\"\u{301}", #""\"\u0301""#),
    ("\u{1f468}\u{200d}\u{1f469}", "\"\u{1f468}\u{200d}\u{1f469}\""),
    ("\u{1f468}\u{200d}", "\"\u{1f468}\\u200d\""),
    ("a\u{2028}b\u{a0}c\u{3000}d", #""a\u2028b\#u{a0}c\u3000d""#),
    ("\u{fffe}\u{10ffff}\u{0}", #""\ufffe\udbff\udfff\u0000""#),
  ])
  func strings(_ raw: String, _ expected: String) {
    let text = JSONText.quoted(raw)
    #expect(text.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(text)")
  }

  @Test("Every short text of hostile and harmless characters is read back and is clean")
  func everyShortText() throws {
    let symbols: [String] = [
      "a", "\"", "\\", "\n", "\r", "\u{1b}", "\u{301}", "\u{202e}", "\u{200d}", "界", "\u{1f469}",
      "\u{200c}", "ی", "\u{1100}", "\u{1160}", "\u{94d}", "क", "\u{7f}",
    ]
    var texts = [""]
    for _ in 0..<3 {
      texts = [""] + texts.flatMap { text in symbols.map { text + $0 } }
    }
    for raw in texts {
      let text = JSONText.compact(.array([.string(raw)])).string
      #expect(
        CleanText(cleaning: JSONText.quoted(raw)).string.utf8.elementsEqual(
          JSONText.quoted(raw).utf8))
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String]
      #expect(read?.first.map { Array($0.unicodeScalars) } == Array(raw.unicodeScalars), "\(text)")
    }
  }

  @Test("An object of plain values stays on one line of up to 72 bytes")
  func longestLine() {
    for length in 40...70 {
      let text = String(repeating: "x", count: length)
      let value = Value.object([Value.Member("key", .string(text)), Value.Member("n", .null)])
      let line = "{\"key\": \"\(text)\", \"n\": null}"
      #expect(
        JSONText.lines(value).map(\.string)
          == (line.utf8.count <= 72
            ? [line] : ["{", "  \"key\": \"\(text)\",", "  \"n\": null", "}"]))
    }
  }

  @Test func layout() {
    let value = Value.object([
      Value.Member("empty", .array([])), Value.Member("none", .object([])),
      Value.Member("words", .strings(["a", "b"])),
      Value.Member("pairs", .array([.object([Value.Member("n", .integer(-1))]), .null])),
      Value.Member("half", .ratio(1, of: 2)), Value.Member("undefined", .ratio(0, of: 0)),
      Value.Member(
        "long",
        .object([
          Value.Member("first", .string(String(repeating: "x", count: 40))),
          Value.Member("second", .string(String(repeating: "y", count: 40))),
        ])),
    ])
    #expect(
      JSONText.lines(value).map(\.string) == [
        "{",
        "  \"empty\": [],",
        "  \"none\": {},",
        "  \"words\": [\"a\", \"b\"],",
        "  \"pairs\": [",
        "    {\"n\": -1},",
        "    null",
        "  ],",
        "  \"half\": 0.5000,",
        "  \"undefined\": null,",
        "  \"long\": {",
        "    \"first\": \"\(String(repeating: "x", count: 40))\",",
        "    \"second\": \"\(String(repeating: "y", count: 40))\"",
        "  }",
        "}",
      ])
    #expect(
      JSONText.compact(.object([Value.Member("a", .array([.integer(1), .object([])]))])).string
        == #"{"a":[1,{}]}"#)
  }
}
