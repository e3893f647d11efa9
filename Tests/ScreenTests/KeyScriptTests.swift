import Screen
import Testing

@Suite struct KeyScriptTests {
  @Test func readsKeysAndNames() throws {
    #expect(try keys("") == [])
    #expect(try keys("jG/é >") == ["j", "G", "/", "é", " ", ">"].map(Key.character))
    #expect(try keys("e\u{301}👍🏽") == [.character("e\u{301}"), .character("👍🏽")])
    #expect(
      try keys("<ret><enter><tab><s-tab><esc><space><bs><del><ins>") == [
        .enter, .enter, .tab, .backTab, .escape, .character(" "), .backspace, .delete, .insert,
      ])
    #expect(
      try keys("<up><down><left><right><home><end><pgup><pgdn><lt><gt>") == [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .character("<"),
        .character(">"),
      ])
    for number in 1...12 { #expect(try keys("<f\(number)>") == [.function(number)]) }
    #expect(
      try keys("<c-d><C-D><c-space><c-@><c-\\><c-]><c-i><c-m><c-[>") == [
        .control("d"), .control("d"), .control("@"), .control("@"), .control("\\"), .control("]"),
        .tab, .enter, .escape,
      ])
    #expect(
      try keys("<a-b><a-B><a-é><a-<><a-lt><a-gt><a-space><A-->") == [
        .alt("b"), .alt("B"), .alt("é"), .alt("<"), .alt("<"), .alt(">"), .alt(" "), .alt("-"),
      ])
    #expect(try keys("<RET><PgDn>") == [.enter, .pageDown])
  }

  @Test func readsSizesAndPastes() throws {
    #expect(
      try KeyScript.parse("a<resize:80x24>b") == [
        .key(.character("a")), .resized(Size(width: 80, height: 24)), .key(.character("b")),
      ])
    #expect(try KeyScript.parse("<resize:1x1000>") == [.resized(Size(width: 1, height: 1000))])
    #expect(try KeyScript.parse("<paste:>") == [.pasted("")])
    #expect(
      try KeyScript.parse("<paste:a <b <lt>i<gt><ret>\u{301}>j") == [
        .pasted("a <b <i>\n\u{301}"), .key(.character("j")),
      ])
  }

  @Test func saysWhatIsWrongAndWhere() {
    let cases = [
      ("j<rte>", 2, "<rte>", "a key such as"),
      ("<", 1, "< without a >", "<lt> for < itself"),
      ("é👍🏽<ret", 4, "< without a >", "<lt>"),
      ("<paste:a", 1, "< without a >", "<lt>"),
      ("jj\n", 3, "^J", "<ret>"),
      ("<\u{1b}\u{202e}>", 1, "<^[<202e>>", "a key such as"),
      ("<>", 1, "<>", "a key such as"),
      ("<f0>", 1, "<f0>", "a key such as"), ("<f13>", 1, "<f13>", "a key"),
      ("<f01>", 1, "<f01>", "a key"), ("<c-é>", 1, "<c-é>", "a key"), ("<c->", 1, "<c->", "a key"),
      ("<c-ab>", 1, "<c-ab>", "a key"), ("<a-up>", 1, "<a-up>", "a key"),
      ("<a->", 1, "<a->", "a key"),
      ("<resize:80>", 1, "<resize:80>", "as in <resize:80x24>"),
      ("<resize:0x24>", 1, "<resize:0x24>", "from 1 to 1000"),
      ("<resize:80x1001>", 1, "<resize:80x1001>", "from 1 to 1000"),
      ("<resize:99999999999999999999x2>", 1, "<resize:99999999999999999999x2>", "from 1 to 1000"),
      ("<resize:80x24x2>", 1, "<resize:80x24x2>", "as in"),
    ]
    for (script, column, found, expected) in cases {
      let error = #expect(throws: KeyScriptError.self) { try KeyScript.parse(script) }
      #expect(error?.column == column)
      #expect(error?.found.string == found)
      #expect(error?.expected.string.contains(expected) == true)
      #expect(error?.description.hasPrefix("column \(column): found \(found), expected ") == true)
    }
  }

  /// The keys of a script that has nothing else.
  private func keys(_ script: String) throws -> [Key] {
    try KeyScript.parse(script).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }
}
