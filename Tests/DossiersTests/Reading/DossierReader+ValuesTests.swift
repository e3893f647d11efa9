import Testing

@testable import Dossiers

/// What stands under a key of the right kind and is wrong all the same.
@Suite struct DossierReaderValuesTests {
  @Test(arguments: ["2", "99"])
  func refusesOtherFormatVersions(version: String) {
    let spoiled = Spoiled(
      "\"formatVersion\": 1", "\"formatVersion\": §\(version)",
      "$.formatVersion: the file is of format version \(version) and this program reads version 1; "
        + "open it with a newer entente, or convert it")
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    ("\"formatVersion\": 1,", "0", "$.formatVersion", "a format version, 1 or higher"),
    ("\"formatVersion\": 1,", "1.01", "$.formatVersion", "a format version, 1 or higher"),
    ("\"number\": 1,", "0", "$.source.passages[0].number", "a passage number, 1 or higher"),
    ("\"number\": 1,", "-1", "$.source.passages[0].number", "a passage number, 1 or higher"),
    (
      "\"number\": 1,", "99999999999999999999", "$.source.passages[0].number",
      "a passage number, 1 or higher"
    ),
    ("\"bullets\": 2", "27", "$.source.passages[1].bullets", "a number of bullets, 0 to 26"),
    ("\"bullets\": 2", "-1", "$.source.passages[1].bullets", "a number of bullets, 0 to 26"),
    ("\"bullets\": 2", "1e-1", "$.source.passages[1].bullets", "a number of bullets, 0 to 26"),
    (
      "\"passage\": 1,", "0", "$.items[0].citations[0].passage",
      "the number of a passage, 1 or higher"
    ),
    (
      "\"passage\": 1,", "1.5", "$.items[0].citations[0].passage",
      "the number of a passage, 1 or higher"
    ),
  ])
  func refusesNumbers(field: String, number: String, path: String, what: String) throws {
    let key = try #require(field.split(separator: ":").first)
    let comma = field.hasSuffix(",") ? "," : ""
    let spoiled = Spoiled(
      field, "\(key): §\(number)\(comma)", "\(path): expected \(what), found \(number)")
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    ("\"formatVersion\": 1", "\"1\"", "$.formatVersion", "a format version, 1 or higher", "1"),
    (
      "\"bullets\": 2", "\"2\"", "$.source.passages[1].bullets", "a number of bullets, 0 to 26", "2"
    ),
    (
      "\"bullets\": 2", "\"2.0\"", "$.source.passages[1].bullets", "a number of bullets, 0 to 26",
      "2"
    ),
  ])
  func tellsNumbersInQuotes(
    field: String, number: String, path: String, what: String, digits: String
  ) throws {
    let key = try #require(field.split(separator: ":").first)
    let spoiled = Spoiled(
      field, "\(key): §\(number)",
      "\(path): expected \(what), found a string; write \(digits) without quotes")
    #expect(spoiled.found == spoiled.expected)
  }

  /// Not where the number would be refused as well.
  @Test(arguments: ["\"27\"", "\"two\"", "\"\"", "\" 2\"", "\"2 \"", "\"-1\""])
  func callsOtherStringsStrings(value: String) {
    let spoiled = Spoiled(
      "\"bullets\": 2", "\"bullets\": §\(value)",
      "$.source.passages[1].bullets: expected a number of bullets, 0 to 26, found a string")
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    "2017-02-29", "1900-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "2017-01-00", "2017-1-1",
    "17-01-01", "2017/01/01", "2017-03-28T00:00:00Z", " 2017-03-28", "２017-03-28", "",
    "+017-03-28", "2017-03-2é", "28 March 2017",
  ])
  func refusesDates(date: String) {
    let spoiled = Spoiled(
      "\"published\": \"2017-03-31\"", "\"published\": §\"\(date)\"",
      "$.source.published: expected a day of the calendar, written as \"2017-03-28\", "
        + "found \"\(date)\"")
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    "", "-a", "A", "l 1", "l_1", "é", "l1\u{301}", "ｌ1", "l1.", "\u{212A}", " l1", "l1/",
  ])
  func refusesIDs(id: String) {
    // The relation that names it is not reported too.
    let spoiled = Spoiled(
      [
        ("\"id\": \"l1\"", "\"id\": §\"\(id)\""),
        ("\"items\": [\"l1\", \"r1\"]", "\"items\": [\"\(id)\", \"r1\"]"),
      ],
      "$.items[0].id: expected an id of a to z, 0 to 9 and \"-\", with no \"-\" in front, "
        + "found \"\(id)\"")
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: ["0", "9", "a-", "a--b", "0-0", "abcdefghijklmnopqrstuvwxyz-0123456789"])
  func takesIDs(id: String) throws {
    let edits = [
      ("\"id\": \"l1\"", "\"id\": \"\(id)\""),
      ("\"items\": [\"l1\", \"r1\"]", "\"items\": [\"\(id)\", \"r1\"]"),
    ]
    let dossier = try DossierReader.read(Array(SmallDossier.edited(edits).utf8))
    #expect(dossier.items[0].id == id)
    #expect(dossier.relations[0].items == [0, 2])
  }

  @Test(arguments: [
    ("\"title\": \"A small dossier\"", "$.title"), ("\"name\": \"Left\"", "$.actors[0].name"),
    ("\"short\": \"L\"", "$.actors[0].short"), ("\"note\": \"one reading\"", "$.source.note"),
    ("\"title\": \"Meet\"", "$.items[0].title"), ("\"title\": \"Where\"", "$.context[0].title"),
    ("\"title\": \"Meeting\"", "$.relations[0].title"),
  ])
  func refusesLines(field: String, path: String) throws {
    let key = try #require(field.split(separator: ":").first)
    for blank in ["", " ", "\\t\\n", "\\u00a0\\u2003"] {
      let spoiled = Spoiled(
        field, "\(key): §\"\(blank)\"",
        "\(path): expected one line of text, found a blank one; write it")
      #expect(spoiled.found == spoiled.expected)
    }
    for twoLines in ["a\\nb", "a\\r\\nb", "a\\rb", "a\\n", "a\\u2028b", "a\\u2029", "a\\u0085b"] {
      let spoiled = Spoiled(
        field, "\(key): §\"\(twoLines)\"",
        "\(path): expected one line of text, found a line break in it; join the lines")
      #expect(spoiled.found == spoiled.expected)
    }
  }

  @Test(arguments: [
    Spoiled(
      "[\"talks\"]", "[\"talks\", §\"\", §3, §\"a\\nb\"]",
      "$.items[0].tags[1]: expected one line of text, found a blank one; write it",
      "$.items[0].tags[2]: expected one line of text, found a number",
      "$.items[0].tags[3]: expected one line of text, found a line break in it; join the lines"),
    Spoiled(
      "\"kind\": \"goal\"", "\"kind\": §\"gaol\"",
      "$.items[0].kind: expected \"goal\" or \"position\" or \"circumstance\", found \"gaol\"; "
        + "did you mean \"goal\"?"),
    Spoiled(
      "\"kind\": \"shared\"", "\"kind\": §\"Shared\"",
      "$.relations[0].kind: expected \"shared\" or \"divergent\", found \"Shared\"; "
        + "did you mean \"shared\"?"),
    Spoiled(
      "\"bullet\": \"b\"", "\"bullet\": §\"B\"",
      "$.relations[0].citations[0].bullet: expected a bullet's letter, \"a\" to \"z\", found \"B\""),
    Spoiled(
      "\"bullet\": \"b\"", "\"bullet\": §\"ab\"",
      "$.relations[0].citations[0].bullet: expected a bullet's letter, \"a\" to \"z\", found \"ab\""
    ),
    Spoiled(
      "\"bullet\": \"b\"", "\"bullet\": §\"\"",
      "$.relations[0].citations[0].bullet: expected a bullet's letter, \"a\" to \"z\", found \"\""),
  ])
  func refusesOtherValues(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }
}
