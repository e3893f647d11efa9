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
      ("actor:s a", 6..<7, #""s" begins the names of several actors: saudi, syria"#),
      (
        "cites:x", 6..<7,
        #""x" is no passage; cites: takes its number, and a bullet's letter after it: 9 or 11a"#
      ),
      (
        "cites:9,11ab", 8..<12,
        #""11ab" is no passage; cites: takes its number, and a bullet's letter after it: 9 or 11a"#
      ),
    ])
  func saysWhatAndWhere(text: String, range: Range<Int>, message: String) {
    #expect(throws: QueryError(range: range, message: message)) { try Sample.query(text) }
  }

  @Test func keepsWhatWouldBeWrongIfFinished() throws {
    let unfinished = try Sample.query("a is:share").unfinished
    #expect(
      unfinished
        == QueryError(range: 5..<10, message: #"is: takes no "share"; did you mean shared?"#))
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
