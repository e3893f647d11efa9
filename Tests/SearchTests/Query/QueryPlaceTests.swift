import Dossiers
import Testing

@testable import Search

/// The signs that say where a word is to stand.
struct QueryPlaceTests {
  @Test(
    arguments: [
      ("^a", "^a"), ("a$", "a$"), ("^a$", "^a$"), ("~a", "~a"), ("!^a", "!^a"),
      ("!~a | b$", "(!~a | b$)"),
      ("^a|b$", "(^a | b$)"), ("^A", "Cs ^a"), ("~Ab", "Cs ~ab"), ("^é$", "^e$"),
      // Inside a word a sign is a letter like others, and the first sign decides.
      ("a^b", "«a^b»"), ("a$b", "«a$b»"), ("a~b", "«a~b»"), ("a~", "«a~»"), ("a^", "«a^»"),
      ("$a", "«$a»"), ("^^a", "^«^a»"), ("^~a", "^«~a»"), ("~^a$", "~«^a$»"), ("~~a", "~«~a»"),
      ("a$$", "«a$»$"), ("^!a", "^!a"), ("^is:shared", "^is:shared"), ("~is:shared", "~is:shared"),
    ])
  func readsSigns(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      (#""^a""#, "«^a»"), (#""a$""#, "«a$»"), (#""~a""#, "«~a»"), (#"^"a b""#, "^«a b»"),
      (#""a b"$"#, "«a b»$"), (#"^"a b"$ c"#, "^«a b»$ & c"), (#"~"a b""#, "~«a b»"),
      (#"!^"^a""#, "!^«^a»"), (#""a"$|b"#, "(a$ | b)"), (#""a"$b"#, "a & «$b»"),
      (#""a"$"b""#, #"a & «$"b"»"#), (#"~"a"$"#, "~a"), (#"^"a"b"#, "^a & b"),
    ])
  func readsSignsAroundPhrases(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      ("tag:^a", "tag(^a)"), ("tag:a$,~b,^c$", "tag(a$, ~b, ^c$)"),
      ("!place:~dmscs", "!place(~dmscs)"),
      (#"party:^"a, b"$,c"#, "party(^«a, b»$, c)"), (#"tag:"^a""#, "tag(«^a»)"),
      ("tag:^,a", "tag(a)"),
    ])
  func readsSignsInFields(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      "^", "$", "~", "^$", "!^", "!~", "~\"", "^\"", "\"\"$", "^\"\"$", "tag:^", "tag:~",
      "tag:$,^$",
      "^\u{301}",
    ])
  func saysNothingWithSignsAlone(text: String) throws {
    #expect(try Sample.query(text).isEmpty)
    #expect(try tree(Sample.query("a \(text)")) == "a")
  }

  /// Fields of given words know no places: their signs are letters of a word that is not theirs.
  @Test(arguments: ["is:^shared x", "actor:~ru", "kind:goal$ x", "cites:^9 x", "domain:^mil x"])
  func refusesSignsInOtherFields(text: String) {
    #expect(throws: QueryError.self) { try Sample.query(text) }
  }

  @Test func countsSignsToTheirTerms() throws {
    let query = try Sample.query(#"!^"a b"$ | ~c tag:d$,^e"#)
    #expect(query.clauses.flatMap(\.alternatives).map(\.range) == [0..<8, 11..<13, 14..<23])
  }

  /// The start and the end are those of any one text, and of nothing larger.
  @Test(
    arguments: [
      ("^cut", "r1"), ("^the", ""), ("arms$", "r1 r2"), ("^arms", "r1 r2 r3"), ("^arms$", "r1 r2"),
      ("^idlib", "r1"), ("road$", "r1"), ("tag:^road", ""), ("tag:^idlib", "r1"),
      ("tag:road$", "r1"),
      ("tag:^arms$", "r1"), ("place:~lpp", "r1"), ("~ctarms", "r1"), ("~armsidlib", ""),
      ("~\"a r\"", "r3"), ("!^arms", "r4"), ("^Arms$", "r2"), ("^fer | ^é", "r4"), ("ß$", "r4"),
      ("s$", "r1 r2 r4"), ("^ile", ""),
    ])
  func findsWhereItSays(query: String, expected: String) throws {
    let dossier = Sample.dossier(items: [
      Sample.item(
        "r1", title: "Cut the arms", summary: "Idlib first", tags: ["arms", "Idlib road"],
        places: ["Aleppo"]),
      Sample.item("r2", title: "Arms"),
      Sample.item("r3", title: "arms race"), Sample.item("r4", title: "école", tags: ["Maß"]),
    ])
    let found = Index(dossier).matches(try Sample.query(query)).items
    #expect(found.map { dossier.items[$0].id }.joined(separator: " ") == expected)
  }
}
