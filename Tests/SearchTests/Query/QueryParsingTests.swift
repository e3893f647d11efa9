import Testing

@testable import Search

struct QueryParsingTests {
  @Test(
    arguments: [
      ("", ""), ("   ", ""), ("idlib", "idlib"), ("idlib aleppo", "idlib & aleppo"),
      (" idlib\t aleppo\n", "idlib & aleppo"),
      ("a | b", "(a | b)"), ("a|b", "(a | b)"), ("a b | c d", "a & (b | c) & d"),
      ("a | b c | d", "(a | b) & (c | d)"), ("a | b | c", "(a | b | c)"),
      ("!a", "!a"), ("!a | !b", "(!a | !b)"), ("!!a", "a"), ("!!!a", "!a"), ("a!b", "a!b"),
      ("a,b", "«a,b»"), ("Idlib", "Cs idlib"), ("ÎLE", "Cs ile"), ("île", "ile"),
      ("Straße", "Cs strasse"), ("Россия", "Cs россия"),
    ])
  func readsOperators(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      (#""a b""#, "«a b»"), (#"!"a | b""#, "!«a | b»"), (#""is:shared""#, "is:shared"),
      (#""say \"no\"""#, #"«say "no"»"#), (#""back\\slash""#, #"back\slash"#),
      (#""C:\dir""#, #"Cs c:\dir"#), (#""!a""#, "!a"), (#""a" "b""#, "a & b"),
      (#""a""b""#, "a & b"), (#""a"b"#, "a & b"), (#"a"b"#, #"a"b"#), (#""a"|"b""#, "(a | b)"),
      (#"tag:"a, b",c"#, "tag(«a, b», c)"), (#"tag:"a"b"#, "tag(a) & b"),
    ])
  func readsPhrases(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      ("kind:goal", "kind(goal)"), ("KIND:Goal", "kind(goal)"),
      ("kind:goal,position", "kind(goal, position)"), ("!is:shared", "!is(shared)"),
      ("is:shared,only | a", "(is(shared, only) | a)"), ("modality:expected", "modality(expected)"),
      ("tag:arms", "tag(arms)"), ("party:Hezbollah", "party(Cs hezbollah)"),
      ("place:Île,b", "place(Cs ile, b)"), ("id:rm1,S2", "id(rm1, s2)"),
      ("kind:goal,,position,", "kind(goal, position)"), ("id:t1", "id(rm1, i1)"),
      ("cites:9", "cites(9)"), ("cites:11a,¶9", "cites(11.0, 9)"), ("cites:p3", "cites(3)"),
      ("cites:¶11(b)", "cites(11.1)"), ("cites:11(B", "cites(11.1)"), ("cites:11(", "cites(11)"),
    ])
  func readsFields(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      ("actor:russia", "actor(0)"), ("actor:RU", "actor(0)"), ("actor:ru a", "actor(0) & a"),
      ("actor:islamic", "actor(1)"), (#"actor:"saudi arabia""#, "actor(2)"),
      (#"actor:"Islamic Republic of Iran",sy"#, "actor(1, 3)"), ("actor:sa", "actor(2)"),
      ("domain:mil", "domain(1)"), ("domain:economie", "domain(2)"), ("domain:É", "domain(2)"),
      ("domain:d,m", "domain(0, 1)"),
    ])
  func readsNames(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test(
    arguments: [
      ("10:30", "10:30"), ("http://x", "http://x"), ("https:", "https:"), (":a", ":a"),
      ("a-b:c", "a-b:c"), ("Россия:b", "Cs россия:b"), ("é:b", "e:b"), ("!10:30", "!10:30"),
    ])
  func readsOtherColonsAsText(text: String, expected: String) throws {
    #expect(try tree(Sample.query(text)) == expected)
  }

  @Test func tellsWhereTermsAre() throws {
    let query = try Sample.query(#"é !"b c" | kind:goal,"position" x"#)
    let ranges = query.clauses.flatMap(\.alternatives).map(\.range)
    #expect(ranges == [0..<1, 2..<8, 11..<31, 32..<33])
    #expect(query.text == #"é !"b c" | kind:goal,"position" x"#)
  }
}
