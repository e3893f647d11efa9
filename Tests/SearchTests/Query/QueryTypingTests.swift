import Testing

@testable import Search

/// What a query does while it is being typed.
struct QueryTypingTests {
  @Test(
    arguments: [
      "!", "!!", "|", "| |", "\"", "\"\"", "kind:", "!kind:", "kind:,", "cites:", "cites:¶", "id:",
      "tag:\"", "! |", "actor:\"", "\u{301}", "tag:\u{301}", "\u{640}", "\"\\",
    ])
  func asksNothingYet(text: String) throws {
    let query = try Sample.query(text)
    #expect(query.isEmpty)
    #expect(query.clauses == [])
  }

  @Test(
    arguments: [
      ("a | | b", "(a | b)"), ("\"a b", "«a b»"), ("\"a\\", "a"), ("\"a ", "«a »"),
      ("is:shared,", "is(shared)"), ("tag:\"a b", "tag(«a b»)"), ("tag:a,\"", "tag(a)"),
      ("\u{640} a", "a"),
    ])
  func readsAsFarAsItGoes(text: String, expected: String) throws {
    let query = try Sample.query(text)
    #expect(tree(query) == expected)
    #expect(query.unfinished == nil)
  }

  /// What says nothing yet is passed over while typing, but is not what somebody who has finished
  /// meant.
  @Test(
    arguments: [
      ("a |", "a", 2..<3), ("| a", "a", 0..<1), ("|", "", 0..<1), ("a | !", "a", 4..<5),
      ("a !", "a", 2..<3), ("! a", "a", 0..<1), ("a ! b", "a & b", 2..<3),
      ("a | ! b", "a & b", 4..<5), ("a | kind:", "a", 4..<9),
      ("x ! | b", "x & b", 2..<3), ("!tag:", "", 0..<5),
      ("tag:,", "", 0..<5), ("^", "", 0..<1), ("~ a", "a", 0..<1), ("!^\"\" a", "a", 0..<4),
      ("\"", "", 0..<1), ("$", "", 0..<1),
    ])
  func saysWhatHasNothingBehindIt(text: String, expected: String, range: Range<Int>) throws {
    let query = try Sample.query(text)
    #expect(tree(query) == expected)
    #expect(query.unfinished?.range == range)
  }

  /// A field whose value is not there is passed over only while the cursor is where it will be.
  @Test(arguments: [
    ("party:‸ turkey", true), ("party: ‸turkey", false), ("party: turkey‸", false),
    ("kind:‸|b", true), ("kind:|b‸", false), ("a |kind:‸", true), ("‸a kind:", true),
    ("tag:\u{301} ‸", false), ("tag:,,‸ x", true), ("tag:,, x‸", false),
    ("kind:goal,‸ x", true), ("kind:goal, x‸", false), ("tag:a,‸ x", true), ("tag:a, x‸", false),
    ("tag:\"a,\" x‸", true),
  ])
  func aValueMayBeMissingAtTheCursor(text: String, isRead: Bool) throws {
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    let read = Result {
      try Query(
        parsing: parts.joined(), vocabulary: Sample.vocabulary,
        cursor: parts[0].unicodeScalars.count)
    }
    guard case .failure(let error) = read else {
      #expect(isRead)
      return
    }
    #expect(!isRead)
    #expect((error as? QueryError)?.problem.hasSuffix("has nothing behind it") == true)
  }

  /// On the way to a field its name gives way letter by letter.
  @Test(
    arguments: [
      ("a | !kind", ["(a | !kin)", "(a | !ki)", "(a | !k)", "a"]), ("x IS", ["x & Cs i", "x"]),
      ("k", [""]), ("x cites:1", ["x"]), ("tag", ["ta", "t", ""]), ("!!id", ["i", ""]),
    ])
  func shortensWhatMayGrow(text: String, expected: [String]) throws {
    let query = try Sample.query(text)
    #expect(query.shortened.map(tree) == expected)
    #expect(query.shortened.allSatisfy { $0.text == text })
  }

  @Test(
    arguments: [
      ("is:share", "is(shared)", 3..<8), ("is:s", "is(shared, stated)", 3..<4),
      ("kind:goal,p", "kind(goal, position)", 10..<11), ("a | !is:o", "(a | !is(only))", 8..<9),
      ("modality:\"exp", "modality(expected)", 9..<13), ("actor:s", "actor(2, 3)", 6..<7),
      ("domain:\"", "", 0..<8), ("cites:9,¶", "cites(9)", 8..<9),
      ("id:rm", "id(rm…)", 3..<5), ("id:s2,C", "id(s2, c…)", 6..<7), ("id:RM1", "id(rm1)", 0..<0),
      ("id:t", "id(t…)", 3..<4), ("id:T1", "id(rm1, i1)", 0..<0),
      ("id:c1,t12", "id(c1, s1, s2)", 0..<0),
    ])
  func takesABeginningForAllThatItBegins(
    text: String, expected: String, range: Range<Int>
  ) throws {
    let query = try Sample.query(text)
    #expect(tree(query) == expected)
    #expect((query.unfinished?.range ?? 0..<0) == range)
  }

  @Test(
    arguments: [
      #"idlib aleppo | "deir ez-zor" !homs"#, #"!"a \"quoted\" \\ phrase" | b c|d"#,
      "is:shared,divergent,only,stated,inferred,context",
      "!is:only kind:goal,position,circumstance",
      #"actor:russia,iran,"Islamic Republic of Iran",Syria | domain:Économie,mil"#,
      "modality:asserted | modality:expected", #"tag:"a, b",c party:Hezbollah place:Île"#,
      "cites:9,11a,¶9,p9,¶11(a) id:rm1,s2", "see http://example.org/a:b at 10:30",
      #"^idlib "arms"$ ^"deir ez-zor"$ !~dmscs tag:^isis,~shia,"road"$ place:^x$"#,
      "KIND:Circumstance|Is:Context", "Straße É e\u{301} \u{640} ی",
    ])
  func neverErrsOnTheWay(text: String) throws {
    let scalars = Array(text.unicodeScalars)
    for length in 0...scalars.count {
      var prefix = String.UnicodeScalarView()
      prefix.append(contentsOf: scalars[..<length])
      #expect(throws: Never.self) { try Sample.query(String(prefix)) }
    }
    #expect(try Sample.query(text).unfinished == nil)
  }

  /// Half a field's name, or of a passage's number, is looked for as it stands, but known for what
  /// it may become.
  @Test(
    arguments: [
      ("act", "act", ""), ("idlib act", "idlib & act", "idlib"), ("a | !IS", "(a | !Cs is)", "a"),
      ("x a | b | i", "x & (a | b | i)", "x & (a | b)"), ("cites:1", "cites(1)", ""),
      ("x cites:9,1", "x & cites(9, 1)", "x"),
      ("x id:t", "x & id(t…)", "x"), ("x !cites:¶1", "x & !cites(1)", "x"),
      ("tag", "tag", ""),
    ])
  func knowsWhatMayGrow(text: String, expected: String, without: String) throws {
    let query = try Sample.query(text)
    #expect(query.mayGrow)
    #expect(tree(query) == expected)
    #expect(tree(query.withoutGrowingTerm) == without)
    #expect(query.withoutGrowingTerm.text == text && query.withoutGrowingTerm.unfinished == nil)
  }

  @Test(
    arguments: [
      "", "act ", "act x", "actors", "\"act\"", "\"act", "^act", "act$", "~act", "actor:", "act|",
      "!",
      "cites:1a", "cites:1 ", "cites:3", "cites:1,9", "a1", "é", "tag:act", "actor:i",
    ])
  func knowsWhatDoesNot(text: String) throws {
    #expect(try !Sample.query(text).mayGrow)
  }

  /// At the cursor, which is written `‸`, as at the end, and what may become
  /// something else there is left out if it finds nothing.
  @Test(
    arguments: [
      ("is:sh‸ idlib", "is(shared) & idlib", nil),
      ("is:s‸,only x", "is(shared, stated, only) & x", nil),
      ("kind:p‸ | x", "(kind(position) | x)", nil), ("x id:rm‸ y", "x & id(rm…) & y", nil),
      ("actor:s‸ x", "actor(2, 3) & x", nil), ("cites:p‸ x", "x", nil),
      ("act‸ idlib", "act & idlib", "idlib"), ("a | !IS‸ x", "(a | !Cs is) & x", "a & x"),
      ("cites:1‸ x", "cites(1) & x", "x"), ("act‸ x act", "act & x & act", "x & act"),
      ("a‸x act", "ax & act", "ax"), ("act x‸", "act & x", nil), ("tag:e‸ x", "tag(e) & x", nil),
    ])
  func theCursorMayBeInTheMiddle(text: String, expected: String, without: String?) throws {
    let parts = text.split(separator: "‸", omittingEmptySubsequences: false)
    let query = try Query(
      parsing: parts.joined(), vocabulary: Sample.vocabulary,
      cursor: parts[0].unicodeScalars.count)
    #expect(tree(query) == expected)
    #expect(query.mayGrow == (without != nil))
    if let without { #expect(tree(query.withoutGrowingTerm) == without) }
  }

  /// With anything behind the cursor, the term before it is read as if nothing were.
  @Test func whatIsBehindTheCursorDoesNotMatter() throws {
    let tokens = [
      "is:", "actor:", "cites:", "id:", "s", "sh", "rm", "9", "1", ",", "!", "|", "~", " ",
    ]
    var checked = 0
    for first in tokens {
      for second in tokens {
        for third in tokens {
          let text = first + second + third
          let count = text.unicodeScalars.count
          let alone = Result { try Sample.query(text) }
          let before = Result {
            try Query(parsing: text + " zz", vocabulary: Sample.vocabulary, cursor: count)
          }
          switch (alone, before) {
          case (.success(let alone), .success(let before)):
            // What follows an `|` is its other side.
            if text.last(where: { $0 != " " }) != "|" {
              #expect(alone.unfinished == before.unfinished, "\(text)")
            }
            #expect(alone.growing == before.growing, "\(text)")
            checked += 1
          case (.failure(let alone), .failure(let before)):
            #expect(alone as? QueryError == before as? QueryError, "\(text)")
          default: Issue.record("\(text) is read alone, or before another word, but not both")
          }
        }
      }
    }
    #expect(checked > 1000)
  }
}
