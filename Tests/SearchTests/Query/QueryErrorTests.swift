import Dossiers
import Testing

@testable import Search

struct QueryErrorTests {
  private static let hint = "(To look for the text itself, put it in quotes.)"

  @Test(
    arguments: [
      ("knd:goal", 0..<4, "no field knd:; did you mean kind:? \(hint)"),
      ("a !knd:", 3..<7, "no field knd:; did you mean kind:? \(hint)"),
      (
        "é | zzzz:x", 4..<9,
        "no field zzzz:; there are actor: domain: kind: modality: is: tag: party: place: cites: id: "
          + hint
      ),
      ("is:share a", 3..<8, #"is: takes no "share"; did you mean shared?"#),
      ("is:share,only", 3..<8, #"is: takes no "share"; did you mean shared?"#),
      (#"is:"share""#, 3..<10, #"is: takes no "share"; did you mean shared?"#),
      ("kind:gaol", 5..<9, #"kind: takes no "gaol"; did you mean goal?"#),
      ("modality:x", 9..<10, #"modality: takes no "x"; there are asserted, expected"#),
      ("actor:rusia", 6..<11, #"no actor is called "rusia"; did you mean russia?"#),
      ("actor:ru,saudy", 9..<14, #"no actor is called "saudy"; did you mean saudi?"#),
      (
        "actor:saudiarabia", 6..<17,
        #"no actor is called "saudiarabia"; did you mean "Saudi Arabia"?"#
      ),
      (
        "domain:x", 7..<8,
        #"no domain is called "x"; there are diplomatic, military, economic"#
      ),
      ("actor:s a", 6..<7, #""s" begins the names of several actors; they are saudi, syria"#),
      (
        "cites:x", 6..<7,
        #""x" is no passage; cites: takes its number, and a bullet's letter after it: 9 or 11a"#
      ),
      (
        "cites:9,11ab", 8..<12,
        #""11ab" is no passage; cites: takes its number, and a bullet's letter after it: 9 or 11a"#
      ),
      (
        "id:rm2 a", 3..<6, #"no item, claim or relation has the id "rm2"; did you mean rm1?"#
      ),
      (
        "!id:r1,zz", 7..<9,
        #"no item, claim or relation has the id "zz"; the detail of each shows its id"#
      ),
      ("cites:99", 6..<8, "there is no passage 99; the source has 20 passages, 1 to 20"),
      ("cites:9,0", 8..<9, "there is no passage 0; the source has 20 passages, 1 to 20"),
      ("cites:¶9z a", 6..<9, "passage 9 has no bullet z; it has a to e"),
      ("id:t2 a", 3..<5, #"no item, claim or relation has the id "t2"; did you mean s2?"#),
      ("party: a", 0..<6, "party: has nothing behind it; its value follows the colon directly"),
      (
        "kind:goal, a", 0..<10,
        "kind:goal, has nothing behind it; its next value follows the comma directly"
      ),
      ("is:marked", 3..<9, "is: takes no \"marked\"; \(standings)"),
      ("is:m", 3..<4, "is: takes no \"m\"; \(standings)"),
    ])
  func saysWhatAndWhere(text: String, range: Range<Int>, message: String) {
    let error = #expect(throws: QueryError.self) { try Sample.query(text) }
    #expect(error?.range == range && error?.message == message)
  }

  private static let standings =
    "there are shared, divergent, only, stated, inferred, context"

  /// Each shorter form says less, and the shortest still says what can be done.
  @Test func shortensItsMessage() {
    let error = #expect(throws: QueryError.self) { try Sample.query("knd:goal") }
    #expect(
      error?.forms == [
        "no field knd:; did you mean kind:? \(Self.hint)", "no field knd:; did you mean kind:?",
        "did you mean kind:?", "kind:?",
      ])
    let listed = #expect(throws: QueryError.self) { try Sample.query("modality:x") }
    #expect(listed?.forms.dropFirst() == ["there are asserted, expected", "asserted, expected"])
    #expect(QueryError(range: 0..<1, problem: "p").forms == ["p"])
    #expect(QueryError(range: 0..<1, problem: "p", aside: "(a)").forms == ["p (a)", "p"])
  }

  @Test func keepsWhatWouldBeWrongIfFinished() throws {
    let unfinished = try Sample.query("a is:share").unfinished
    #expect(unfinished?.range == 5..<10)
    #expect(unfinished?.message == #"is: takes no "share"; did you mean shared?"#)
    #expect(
      try Sample.query("a party:").unfinished?.message
        == "party: has nothing behind it; its value follows the colon directly")
    #expect(
      try Sample.query("! a").unfinished?.message
        == "! has nothing behind it; in quotes it is looked for itself")
    #expect(
      try Sample.query("a |").unfinished?.message
        == "| has nothing on one side; in quotes it is looked for itself")
  }

  /// Whatever passages and bullets a source has, the message says so.
  @Test(
    arguments: [
      ([], 1, nil, "there is no passage 1; the source has no passages"),
      ([(4, 0)], 1, nil, "there is no passage 1; the source has only passage 4"),
      ([(4, 0), (2, 0)], 1, nil, "there is no passage 1; the source has 2 passages, 2 to 4"),
      ([(4, 0)], 4, 0, "passage 4 has no bullet a; it has none"),
      ([(4, 1)], 4, 1, "passage 4 has no bullet b; it has a alone"),
      ([(4, 26)], 4, 25, nil), ([(4, 0)], 4, nil, nil),
    ] as [([(Int, Int)], Int, Int?, String?)])
  func saysWhatTheSourceHas(
    passages: [(Int, Int)], passage: Int, bullet: Int?, message: String?
  ) {
    let vocabulary = Vocabulary(
      Sample.dossier(
        passages: passages.map { Passage(number: $0, synopsis: Text(""), bullets: $1) }))
    let fault = vocabulary.fault(of: PassageReference(passage: passage, bullet: bullet))
    #expect(fault.map { "\($0.problem); \($0.remedy)" } == message)
  }

  /// What may become a passage is refused only by those who have finished.
  @Test func aPassageMayBecomeAnother() throws {
    let vocabulary = Vocabulary(
      Sample.dossier(passages: [Passage(number: 17, synopsis: Text(""))]))
    let begun = try Query(parsing: "cites:1", vocabulary: vocabulary)
    #expect(begun.unfinished?.problem == "there is no passage 1" && begun.mayGrow)
    #expect(throws: QueryError.self) { try Query(parsing: "cites:1 a", vocabulary: vocabulary) }
    #expect(try Query(parsing: "cites:17", vocabulary: vocabulary).unfinished == nil)
  }

  @Test(
    arguments: [
      "cites:99999999999999999999", "cites:¶", "cites:(a)", "cites:9a9", "cites:-9", "cites:٩",
      "cites:9é",
    ])
  func refusesWhatIsNoPassage(text: String) {
    #expect(throws: QueryError.self) { try Sample.query(text + " a") }
  }
}
