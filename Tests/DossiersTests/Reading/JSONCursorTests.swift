import Testing

@testable import Dossiers

@Suite struct JSONCursorTests {
  @Test(arguments: [
    "{}", "[]", " \t\r\n[ \t\r\n] \t\r\n", "{\"a\":1}", "{ \"a\" : [ { } , [ ] ] , \"b\" : null }",
    "true", "false", "null", "[true,false,null]", "\"\"", "\"text\"", "0", "[[],[[]],{}]",
    "{\"\":0}", "{\"a\":1,\"A\":2}", "{\"a\":{\"a\":{\"a\":1}}}", "[1 ,2\n,3]",
    "\"\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}\u{10FFFF}\"", "\"🇷🇺👩‍👩‍👧 e\u{301}\"", "{\"ключ\":\"ключ\"}",
    "{\"\\u0061\":1,\"b\":1}",
  ])
  func acceptsJSON(text: String) {
    #expect(syntaxError(in: Array(text.utf8)) == nil)
    #expect(JSONOracle.accepts(Array(text.utf8)))
  }

  @Test(arguments: [
    ("§", "expected a value, found the end of the file"),
    (" \n\t§", "expected a value, found the end of the file"),
    ("[§", "expected a value, found the end of the file"),
    ("[1§", "expected \",\" or \"]\", found the end of the file"),
    ("[1,§", "expected a value, found the end of the file"),
    ("[1,§]", "expected a value, found \"]\"; remove the comma before it"),
    ("[1,\n  §]", "expected a value, found \"]\"; remove the comma before it"),
    ("[§,1]", "expected a value, found \",\""),
    ("[1,§,2]", "expected a value, found \",\""),
    ("[1 §2]", "expected \",\" or \"]\", found \"2\""),
    ("[\"a\" §\"b\"]", "expected \",\" or \"]\", found \"\"\"; is a comma missing before it?"),
    ("[{}§{}]", "expected \",\" or \"]\", found \"{\"; is a comma missing before it?"),
    ("[1§}", "expected \",\" or \"]\", found \"}\""),
    ("[1§:2]", "expected \",\" or \"]\", found \":\""),
    ("{§", "expected a key in double quotes, found the end of the file"),
    ("{§]", "expected a key in double quotes, found \"]\""),
    ("{§1:1}", "expected a key in double quotes, found \"1\""),
    ("{§a:1}", "expected a key in double quotes, found \"a\""),
    ("{§'a':1}", "expected a key in double quotes, found \"'\"; use double quotes"),
    ("{\"a\"§}", "expected \":\" after the key, found \"}\""),
    ("{\"a\"§,1}", "expected \":\" after the key, found \",\""),
    ("{\"a\"§", "expected \":\" after the key, found the end of the file"),
    ("{\"a\":§}", "expected a value, found \"}\""),
    ("{\"a\"::1}".replacing("::", with: ":§:"), "expected a value, found \":\""),
    ("{\"a\":1§", "expected \",\" or \"}\", found the end of the file"),
    ("{\"a\":1,§}", "expected a key in double quotes, found \"}\"; remove the comma before it"),
    ("{\"a\":1 §\"b\":2}", "expected \",\" or \"}\", found \"\"\"; is a comma missing before it?"),
    ("{\"a\":1§]", "expected \",\" or \"}\", found \"]\""),
    ("{\"a\":1,§\"a\":2}", "the key \"a\" stands twice in one object"),
    ("{\"a\":1,\n \"b\":1,\n §\"\\u0061\":2}", "the key \"a\" stands twice in one object"),
    ("[{\"x\":{\"é\":[],§\"é\":0}}]", "the key \"é\" stands twice in one object"),
    ("{}§}", "expected the end of the file, found \"}\""),
    ("1 §2", "expected the end of the file, found \"2\""),
    ("{}\n§// end", "expected the end of the file, found \"/\"; JSON has no comments"),
    ("[1, §/* two */ 2]", "expected a value, found \"/\"; JSON has no comments"),
    ("[1, §# two\n 2]", "expected a value, found \"#\"; JSON has no comments"),
    ("[§'a']", "expected a value, found \"'\"; use double quotes"),
    ("[§“a”]", "expected a value, found \"“\" (U+201C)"),
    ("[§\u{A0}1]", "expected a value, found \"\u{A0}\" (U+00A0)"),
    ("[é§é]".replacing("é§é", with: "§é"), "expected a value, found \"é\" (U+00E9)"),
    ("§}", "expected a value, found \"}\""),
    (
      "[1]\u{0}".replacing("\u{0}", with: "§\u{0}"),
      "expected the end of the file, found control byte 0x00; save the file as UTF-8"
    ),
    ("[§\u{C}]", "expected a value, found control byte 0x0C"),
    ("[§\u{7F}]", "expected a value, found control byte 0x7F"),
  ])
  func refuses(text: String, message: String) {
    let marked = Marked(text)
    #expect(syntaxError(in: marked.bytes) == "\(marked.positions[0]): \(message)")
  }

  @Test func refusesOtherEncodings() {
    #expect(
      syntaxError(in: [0xEF, 0xBB, 0xBF] + Array("{}".utf8))
        == "1:1: expected a value, found a byte order mark; save the file without it")
    for mark: [UInt8] in [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B]] {
      #expect(
        syntaxError(in: mark) == "1:1: expected UTF-8, found UTF-16; save the file as UTF-8")
    }
    #expect(
      syntaxError(in: [0x7B, 0x00, 0x7D, 0x00])
        == "1:2: expected a key in double quotes, found control byte 0x00; save the file as UTF-8")
    #expect(
      syntaxError(in: [0x5B, 0x80])
        == "1:2: expected a value, found byte 0x80, which is not UTF-8")
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func limitsNesting(open: String, close: String) {
    func nested(_ depth: Int) -> [UInt8] {
      let middle = open == "[" ? "" : "1"
      return Array(
        (String(repeating: open, count: depth) + middle + String(repeating: close, count: depth))
          .utf8)
    }
    #expect(syntaxError(in: nested(512)) == nil)
    let column = 512 * open.utf8.count + 1
    let message = "1:\(column): nested more than 512 levels deep; flatten it"
    #expect(syntaxError(in: nested(513)) == message)
    #expect(syntaxError(in: Array(String(repeating: open, count: 100_000).utf8)) == message)
    // Siblings are no nesting.
    #expect(syntaxError(in: Array("[\(String(repeating: "[],", count: 1000))[]]".utf8)) == nil)
  }

  @Test func answersKeysAndElementsWithTheirPlaces() throws {
    var cursor = JSONCursor(Array(" { \"a\" : [ 1 , 2 ] , \"\\u0062\" : { } } ".utf8))
    #expect(try cursor.peekKind() == .object)
    #expect(cursor.offset == 1)
    try cursor.enterObject()
    let first = try #require(try cursor.nextKey())
    #expect(try cursor.text(of: first) == "a")
    #expect(first.offset == 3)
    #expect(try cursor.peekKind() == .array)
    try cursor.enterArray()
    #expect(try cursor.nextElement())
    #expect(try cursor.readWholeNumber() == 1)
    #expect(try cursor.nextElement())
    #expect(try cursor.readWholeNumber() == 2)
    #expect(try !cursor.nextElement())
    let second = try #require(try cursor.nextKey())
    #expect(try cursor.text(of: second) == "b")
    #expect(second.offset == 21)
    try cursor.skipValue()
    #expect(try cursor.nextKey() == nil)
    try cursor.expectEnd()
    #expect(cursor.next == nil)
  }
}
