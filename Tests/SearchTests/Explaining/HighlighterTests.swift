import Testing

@testable import Search

struct HighlighterTests {
  /// The text with `[` and `]` around what is highlighted.
  private func marked(
    _ text: String, for query: String, in field: TextField = .title
  ) throws -> String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var last = 0
    for range in Highlighter(try Sample.query(query)).ranges(in: text, field: field) {
      try #require(range.lowerBound >= last && !range.isEmpty && range.upperBound <= bytes.count)
      marked += bytes[last..<range.lowerBound] + [0x5B] + bytes[range] + [0x5D]
      last = range.upperBound
    }
    return String(decoding: marked + bytes[last...], as: UTF8.self)
  }

  @Test(
    arguments: [
      ("idlib", "The road to Idlib and idlib", "The road to [Idlib] and [idlib]"),
      ("Idlib", "The road to Idlib and idlib", "The road to [Idlib] and idlib"),
      ("road idlib", "The road to Idlib", "The [road] to [Idlib]"),
      ("road | x", "The road to Idlib", "The [road] to Idlib"),
      ("\"to idlib\"", "The road to Idlib", "The road [to Idlib]"),
      ("!road idlib", "The road to Idlib", "The road to [Idlib]"),
      ("!!road", "The road to Idlib", "The [road] to Idlib"),
      ("roa oad", "The road", "The [road]"), ("ro ad", "The road", "The [road]"),
      ("aa", "aaa aa", "[aaa] [aa]"), ("a", "aXa", "[a]X[a]"), ("x", "", ""), ("", "abc", "abc"),
      ("kind:goal is:only", "goal only", "goal only"),
    ])
  func marksMatches(query: String, text: String, expected: String) throws {
    #expect(try marked(text, for: query) == expected)
  }

  @Test(
    arguments: [
      ("ile", "Île, I\u{302}le", "[Île], [I\u{302}le]"), ("e", "é e\u{301}", "[é] [e\u{301}]"),
      ("strasse", "die Straße", "die [Straße]"), ("s", "Maß", "Ma[ß]"), ("sst", "Maßt", "Ma[ßt]"),
      ("maß", "MASS Mass", "[MASS] [Mass]"), ("fil", "ﬁle", "[ﬁl]e"), ("i", "ﬁle", "[ﬁ]le"),
      ("aero", "Ærø", "[Ærø]"), ("AEro", "Ærø", "[Ærø]"), ("Aero", "Ærø AERO", "[Ærø] AERO"),
      ("aero", "AERO", "[AERO]"), ("aEro", "Ærø", "Ærø"), ("SS", "ß ẞ SS", "ß [ẞ] [SS]"),
      ("и", "й и\u{306}", "[й] [и\u{306}]"), ("елка", "ёлка", "[ёлка]"),
      ("ايران", "ایران", "[ایران]"), ("محمد", "مُحَمَّد", "[مُحَمَّد]"),
      ("ab", "a\u{AD}b", "[a\u{AD}b]"), ("a b", "a\r\nb", "[a]\r\n[b]"),
      ("\"a  b\"", "a\r\nb", "[a\r\nb]"), ("👩", "x👨‍👩‍👧y", "x[👨‍👩‍👧]y"), ("하", "한", "[한]"),
      ("n", "n\u{303}o", "[n\u{303}]o"), ("o", "n\u{303}o", "n\u{303}[o]"),
    ])
  func marksWholeCharacters(query: String, text: String, expected: String) throws {
    let result = try marked(text, for: query)
    #expect(result.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      ("^idlib", "Idlib, not idlib", "[Idlib], not idlib"),
      ("idlib$", "idlib and Idlib", "idlib and [Idlib]"),
      ("^idlib$", "Idlib", "[Idlib]"), ("^idlib$", "Idlib x", "Idlib x"), ("aa$", "aaa", "a[aa]"),
      ("^s", "ßs", "[ß]s"), ("s$", "Maß", "Ma[ß]"), ("e$", "Ile\u{301}", "Il[e\u{301}]"),
      ("^\"a b\" | b", "a b b", "[a b] [b]"), ("!^idlib", "Idlib", "Idlib"),
      ("~dmscs", "Damascus", "[D]a[m]a[sc]u[s]"), ("~ac", "abac", "[a]ba[c]"),
      ("~ise", "Maß is ein", "Maß [is] [e]in"),
      ("~sse", "die Straße", "die [S]tra[ße]"), ("~ие", "Йемен", "[Йе]мен"),
      ("~صح", "صلح", "[ص]ل[ح]"),
      ("~Ds", "das Damascus", "das [D]ama[s]cus"), ("~xyz", "Damascus", "Damascus"),
    ])
  func marksWhereItSays(query: String, text: String, expected: String) throws {
    let result = try marked(text, for: query)
    #expect(result.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: TextField.allCases)
  func marksFieldTermsInTheirFieldOnly(field: TextField) throws {
    let query = "word tag:arms !tag:war party:hezb,arms place:arms"
    let expected: [TextField: String] = [
      .title: "arms [word] war hezb", .summary: "arms [word] war hezb",
      .tag: "[arms] [word] war hezb", .party: "[arms] [word] war [hezb]",
      .place: "[arms] [word] war hezb",
    ]
    #expect(try marked("arms word war hezb", for: query, in: field) == expected[field])
  }

  /// Where a word is highlighted in a single title, the title is found, and the other way round.
  @Test func agreesWithTheIndex() throws {
    let texts = ["Straße", "STRASSE", "Île", "ile", "Ærø", "aero", "a b", "й", "ﬁn", "", "ẞ", "ﬀ"]
    let words = ["s", "S", "ss", "sS", "SS", "ile", "Ile", "e", "AE", "Ae", "b", "и", "i", "f"]
    let items = texts.enumerated().map { Sample.item("i\($0)", title: $1) }
    let index = Index(Sample.dossier(items: items))
    for word in words.flatMap({ [$0, "^\($0)", "\($0)$", "^\($0)$", "~\($0)"] }) {
      let query = try Sample.query(word)
      let found = index.matches(query).items
      for (item, text) in texts.enumerated() {
        let isMarked = !Highlighter(query).ranges(in: text, field: .title).isEmpty
        #expect(isMarked == found.contains(item), "\(word) in \(text)")
      }
    }
  }
}
