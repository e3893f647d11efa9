import Testing

@testable import Dossiers

/// What is said of a file that is good, or good but for something else.
@Suite struct WarningTests {
  private func found(_ spoiled: Spoiled) -> [String] {
    DossierReader.examine(Marked(SmallDossier.edited(spoiled.edits)).bytes).problems
      .map(\.description)
  }

  private func expected(_ spoiled: Spoiled) -> [String] {
    zip(Marked(SmallDossier.edited(spoiled.edits)).positions, spoiled.messages)
      .map { "\($0): \($1)" }
  }

  /// The small dossier's two items that cite nothing, given citations.
  private static let cited = [
    ("\"summary\": \"Has to travel.\"", "\"summary\": \"S\", \"citations\": [{\"passage\": 1}]"),
    ("\"summary\": \"To receive.\"", "\"summary\": \"S\", \"citations\": [{\"passage\": 1}]"),
  ]

  private static func warned(_ old: String, _ new: String, _ messages: String...) -> Spoiled {
    Spoiled(cited + [(old, new)], messages: messages)
  }

  @Test func hasNothingToSayOfAGoodFile() {
    let bytes = Array(SmallDossier.edited(Self.cited).utf8)
    let examination = DossierReader.examine(bytes)
    #expect(examination.problems == [])
    #expect(examination.dossier == (try? DossierReader.read(bytes)))
  }

  @Test(arguments: [
    Spoiled(
      [
        ("{\n      \"id\": \"l2\"", "§{\n      \"id\": \"l2\""),
        ("{\n      \"id\": \"r1\"", "§{\n      \"id\": \"r1\""),
      ],
      "warning: $.items[1]: the item cites no passage; add the \"citations\" that show who says so",
      "warning: $.items[2]: the item cites no passage; add the \"citations\" that show who says so"),
    warned(
      "{\"number\": 2,", "§{\"number\": 7, \"synopsis\": \"S\"}, {\"number\": 2,",
      "warning: $.source.passages[1]: nothing cites passage 7; "
        + "cite it where it belongs or leave it out"),
    warned(
      "{\"id\": \"left\"", "§{\"id\": \"up\", \"name\": \"Up\"}, {\"id\": \"left\"",
      "warning: $.actors[0]: no item belongs to the actor \"up\"; add one or leave the actor out"),
    warned(
      "\"domains\": [", "\"domains\": [§{\"id\": \"up\", \"name\": \"Up\"}, ",
      "warning: $.domains[0]: no item stands in the domain \"up\"; "
        + "add one or leave the domain out"),
    // Beside an error nothing is said of what is missing, but of what is there.
    warned(
      "{\"number\": 2,", "{\"number\": 9, \"synopsis\": \"S\", §\"x\": 1}, {\"number\": 2,",
      "error: $.source.passages[1].x: a passage has no key \"x\"; it takes number, synopsis, "
        + "bullets, text, and keys of your own that begin with \"x-\""),
    Spoiled(
      [
        ("{\n      \"id\": \"l2\"", "§{\n      \"id\": \"l2\""), Self.cited[1],
        ("\"passage\": 2, \"bullet\"", "\"passage\": §0, \"bullet\""),
      ],
      "warning: $.items[1]: the item cites no passage; add the \"citations\" that show who says so",
      "error: $.relations[0].citations[0].passage: "
        + "expected the number of a passage, 1 or higher, found 0"),
    // Citations that could not be read are none that are missing.
    warned(
      "{\"passage\": 1, \"quote\": \"met in\"}", "§{}",
      "error: $.items[0].citations[0]: a citation needs the key \"passage\"; add it"),
    warned(
      "\"citations\": [{\"passage\": 1, \"quote\"", "§\"citatons\": [{\"passage\": 1, \"quote\"",
      "error: $.items[0].citatons: an item has no key \"citatons\"; did you mean \"citations\"?"),
    warned(
      "[{\"passage\": 1, \"quote\": \"met in\"}]", "§7",
      "error: $.items[0].citations: expected an array of citations, found a number"),
  ])
  func warns(of spoiled: Spoiled) {
    #expect(found(spoiled) == expected(spoiled))
  }

  @Test(arguments: [
    warned(
      "\"tags\": [\"place\"]", "\"tags\": [\"place\", §\"Talks\"]",
      "warning: $.context[0].tags[1]: the tag \"Talks\" differs from \"talks\" only in case, "
        + "accents or spaces; write both alike"),
    warned(
      "\"title\": \"Travel\"", "\"title\": \"Travel\", \"places\": [\"Paris\", §\"mos cow\"]",
      "warning: $.items[1].places[1]: the place \"mos cow\" differs from \"Moscow\" only in case, "
        + "accents or spaces; write both alike"),
    warned(
      "\"title\": \"Travel\"", "\"title\": \"Travel\", \"parties\": [§\"R\\u00edght\"]",
      "warning: $.items[1].parties[0]: the party \"Ríght\" differs from \"Right\" only in case, "
        + "accents or spaces; write both alike"),
    warned(
      "\"tags\": [\"place\"]", "\"tags\": [§\"t\\u0430lks\"]",
      "warning: $.context[0].tags[0]: the tag \"tаlks\" mixes Latin and Cyrillic letters in one "
        + "word: \"а\" (U+0430) is Cyrillic; write the word in one script"),
  ])
  func warnsOfSpellings(spoiled: Spoiled) {
    #expect(found(spoiled) == expected(spoiled))
  }

  /// A wrong element before a spelling does not shift its place.
  @Test func findsTheSpellingBehindAMistake() {
    let spoiled = Self.warned(
      "\"tags\": [\"place\"]", "\"tags\": [§7, §\"TALKS\"]",
      "error: $.context[0].tags[0]: expected one line of text, found a number",
      "warning: $.context[0].tags[1]: the tag \"TALKS\" differs from \"talks\" only in case, "
        + "accents or spaces; write both alike")
    #expect(found(spoiled) == expected(spoiled))
  }

  @Test(arguments: [
    warned(
      "\"summary\": \"To meet.\"", "\"summary\": §\" \\n\"",
      "warning: $.items[0].summary: the summary is blank; write it"),
    warned(
      "\"rationale\": \"Both.\"", "\"rationale\": §\"\"",
      "warning: $.relations[0].rationale: the rationale is blank; write it"),
    warned(
      "\"synopsis\": \"Second\"", "\"synopsis\": §\"\\u3000\"",
      "warning: $.source.passages[1].synopsis: the synopsis is blank; write it"),
    warned(
      "[{\"passage\": 2}]", "[{\"passage\": 2}, {\"passage\": 1}, §{\"passage\": 2}]",
      "warning: $.context[0].citations[2]: ¶2 is cited twice in a context claim; remove one"),
    warned(
      "[{\"passage\": 2, \"bullet\": \"b\"}]",
      "[{\"bullet\": \"b\", \"passage\": 2}, {\"passage\": 2}, §{\"passage\": 2, \"bullet\": \"b\"}]",
      "warning: $.relations[0].citations[2]: ¶2(b) is cited twice in a relation; remove one"),
    warned(
      "\"tags\": [\"talks\"]", "\"tags\": [\"talks\", \"north\", §\"Talks\", §\"north\"]",
      "warning: $.items[0].tags[2]: \"Talks\" differs from \"talks\" only in case, and a search "
        + "finds either; remove one",
      "warning: $.items[0].tags[3]: \"north\" stands twice in one list; remove one"),
    warned(
      "\"id\": \"l2\"", "\"id\": §\"p2\"",
      "warning: $.items[1].id: the id \"p2\" looks like passage 2, which 'show p2' would name else; "
        + "choose another"),
    // There is no passage 3.
    warned("\"id\": \"l2\"", "\"id\": \"p3\""),
  ])
  func warnsOfOddities(spoiled: Spoiled) {
    #expect(found(spoiled) == expected(spoiled))
  }

  @Test(arguments: [
    ("https://example.org/a", false), ("HTTP://1.2.3.4", false), ("https://[::1]/", false),
    ("https://例え.jp", false), ("example.org", true), ("ftp://example.org", true),
    ("javascript:alert(1)", true), ("https://", true), ("https:///a", true), ("http:example", true),
  ])
  func warnsOfAddressesThatNoBrowserOpens(address: String, isStrange: Bool) {
    let spoiled = Self.warned(
      "\"url\": \"https://example.org/article\"", "\"url\": §\"\(address)\"",
      "warning: $.source.url: no browser opens this; "
        + "write an address that begins with https:// or http://")
    #expect(found(spoiled) == (isStrange ? expected(spoiled) : []))
  }

  @Test func shortensLongPathsInTheMiddle() throws {
    let key = String(repeating: "é", count: 200)
    let text = SmallDossier.edited([("\"short\": \"L\"", "\"\(key)\": 1")])
    let problem = try #require(DossierReader.examine(Array(text.utf8)).problems.first)
    #expect(problem.path == "$.actors[0][\"\(key)\"]")
    #expect(problem.shortPath.unicodeScalars.count == 120)
    #expect(problem.shortPath.hasPrefix("$.actors[0][\"éé") && problem.shortPath.hasSuffix("éé\"]"))
    #expect(problem.description.contains(": \(problem.shortPath): an actor or domain has no key"))
    let deep = String(repeating: "[", count: 100) + "tru"
    let syntax = SmallDossier.problems(
      in: Array(SmallDossier.edited([("\"short\": \"L\"", "\"x-a\": \(deep)")]).utf8))
    #expect(syntax.count == 1 && syntax[0].unicodeScalars.count < 250, "\(syntax)")
  }

  @Test func saysNothingMoreAfterASyntaxError() {
    let problems = DossierReader.examine(Array((SmallDossier.text + ",").utf8)).problems
    #expect(problems.map(\.message) == ["expected the end of the file, found \",\""])
  }
}
