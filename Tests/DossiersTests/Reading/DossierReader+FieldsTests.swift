import Testing

@testable import Dossiers

/// Missing, unknown, repeated and mistyped keys, at every level.
@Suite struct DossierReaderFieldsTests {
  @Test(arguments: [
    Spoiled(
      "{\n  \"formatVersion\": 1,", "§{", "$: a dossier needs the key \"formatVersion\"; add it"),
    Spoiled(
      [("{\n  \"formatVersion\"", "§{\n  \"formatVersion\""), ("\"id\": \"small\",", "")],
      "$: a dossier needs the key \"id\"; add it"),
    Spoiled(
      [("\"source\": {", "\"source\": §{"), ("\"author\": \"An author\",", "")],
      "$.source: a source needs the key \"author\"; add it"),
    Spoiled(
      "{\"number\": 1, ", "§{", "$.source.passages[0]: a passage needs the key \"number\"; add it"),
    Spoiled(
      "{\"id\": \"left\", \"name\": \"Left\",", "§{\"id\": \"left\",",
      "$.actors[0]: an actor or domain needs the key \"name\"; add it"),
    Spoiled(
      "{\"id\": \"talks\", \"name\": \"Talks\",", "§{\"id\": \"talks\",",
      "$.domains[0]: an actor or domain needs the key \"name\"; add it"),
    Spoiled(
      "{\n      \"id\": \"l2\", \"actor\": \"left\",", "§{\n      \"id\": \"l2\",",
      "$.items[1]: an item needs the key \"actor\"; add it"),
    Spoiled(
      "{\n      \"id\": \"s1\", \"kind\": \"shared\",", "§{\n \"id\": \"s1\",",
      "$.relations[0]: a relation needs the key \"kind\"; add it"),
    Spoiled(
      "{\n      \"id\": \"c1\", \"title\": \"Where\",", "§{\n \"id\": \"c1\",",
      "$.context[0]: a context claim needs the key \"title\"; add it"),
    Spoiled(
      "{\"passage\": 2, \"bullet\": \"b\"}", "§{\"bullet\": \"b\"}",
      "$.relations[0].citations[0]: a citation needs the key \"passage\"; add it"),
  ])
  func reportsMissingKeys(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    Spoiled(
      "\"context\": [", "§\"contxt\": [",
      "$.contxt: a dossier has no key \"contxt\"; did you mean \"context\"?"),
    Spoiled(
      "\"url\":", "§\"zzzzzz\":",
      "$.source.zzzzzz: a source has no key \"zzzzzz\"; it takes title, author, publisher, "
        + "written, published, asOf, url, rights, disclaimer, note, regions, themes, passages, "
        + "and keys of your own that begin with \"x-\""),
    Spoiled(
      "\"bullets\": 2", "§\"Bullets\": 2, \"bullets\": 2",
      "$.source.passages[1].Bullets: a passage has no key \"Bullets\"; did you mean \"bullets\"?"),
    Spoiled(
      "\"short\": \"L\"", "§\"shrot\": \"L\"",
      "$.actors[0].shrot: an actor or domain has no key \"shrot\"; did you mean \"short\"?"),
    Spoiled(
      "\"places\": [\"Moscow\"]", "§\"place\": [\"Moscow\"]",
      "$.items[0].place: an item has no key \"place\"; did you mean \"places\"?"),
    Spoiled(
      "\"quote\": \"met in\"", "§\"qoute\": \"met in\"",
      "$.items[0].citations[0].qoute: a citation has no key \"qoute\"; did you mean \"quote\"?"),
    Spoiled(
      "\"rationale\": \"Both.\",", "\"rationale\": \"Both.\", §\"xnote\": [{\"any\": [1]}],",
      "$.relations[0].xnote: a relation has no key \"xnote\"; it takes id, kind, basis, items, "
        + "title, rationale, citations, and keys of your own that begin with \"x-\""),
    Spoiled(
      "\"tags\": [\"place\"]", "§\"tag\": [\"place\"]",
      "$.context[0].tag: a context claim has no key \"tag\"; did you mean \"tags\"?"),
    Spoiled(
      "\"url\":", "§\"$Schema\":",
      "$.source.$Schema: a source has no key \"$Schema\"; it takes title, author, publisher, "
        + "written, published, asOf, url, rights, disclaimer, note, regions, themes, passages, "
        + "and keys of your own that begin with \"x-\""),
  ])
  func reportsUnknownKeys(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    Spoiled(
      "\"id\": \"small\",", "\"id\": \"small\", §\"id\": \"other\",",
      "$.id: the key \"id\" stands twice in a dossier; remove one"),
    Spoiled(
      "\"note\": \"one reading\",", "\"note\": \"one reading\", §\"note\": 7,",
      "$.source.note: the key \"note\" stands twice in a source; remove one"),
    Spoiled(
      "\"number\": 1,", "\"number\": 1, §\"number\": 2,",
      "$.source.passages[0].number: the key \"number\" stands twice in a passage; remove one"),
    Spoiled(
      "\"title\": \"Meet\",", "\"title\": \"Meet\", §\"\\u0074itle\": {\"deep\": [1]},",
      "$.items[0].title: the key \"title\" stands twice in an item; remove one"),
    Spoiled(
      "\"tags\": [\"place\"]", "\"x-a\": 1, §\"x-a\": 2",
      "$.context[0].x-a: the key \"x-a\" stands twice in a context claim; remove one"),
    Spoiled(
      "\"bullet\": \"b\"", "\"bullet\": \"b\", §\"bullet\": \"z\"",
      "$.relations[0].citations[0].bullet: the key \"bullet\" stands twice in a citation; "
        + "remove one"),
  ])
  func reportsRepeatedKeys(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    ("\"title\": \"A small dossier\"", "$.title", "one line of text"),
    ("\"id\": \"small\"", "$.id", "an id"),
    (
      "\"written\": \"2017-03-28\"", "$.source.written",
      "a day of the calendar, written as \"2017-03-28\""
    ),
    ("\"url\": \"https://example.org/article\"", "$.source.url", "one line of text"),
    ("\"rights\": \"Ours\"", "$.source.rights", "a string"),
    ("\"regions\": [\"North\"]", "$.source.regions", "an array of regions"),
    ("\"synopsis\": \"Second\"", "$.source.passages[1].synopsis", "a string"),
    ("\"name\": \"Right\"", "$.actors[1].name", "one line of text"),
    ("\"name\": \"Talks\"", "$.domains[0].name", "one line of text"),
    ("\"actor\": \"right\"", "$.items[2].actor", "the id of an actor"),
    ("\"domain\": \"talks\", \"kind\": \"position\"", "$.items[2].domain", "the id of a domain"),
    (
      "\"kind\": \"circumstance\"", "$.items[1].kind",
      "\"goal\" or \"position\" or \"circumstance\""
    ),
    ("\"modality\": \"asserted\"", "$.items[0].modality", "\"asserted\" or \"expected\""),
    ("\"summary\": \"Has to travel.\"", "$.items[1].summary", "a string"),
    (
      "\"citations\": [{\"passage\": 1, \"quote\": \"met in\"}]", "$.items[0].citations",
      "an array of citations"
    ),
    ("\"tags\": [\"talks\"]", "$.items[0].tags", "an array of tags"),
    ("\"kind\": \"shared\"", "$.relations[0].kind", "\"shared\" or \"divergent\""),
    ("\"items\": [\"l1\", \"r1\"]", "$.relations[0].items", "an array of item ids"),
    ("\"quote\": \"met in\"", "$.items[0].citations[0].quote", "a string"),
    (
      "\"bullet\": \"b\"", "$.relations[0].citations[0].bullet",
      "a bullet's letter, \"a\" to \"z\""
    ),
  ])
  func reportsMistypedValues(field: String, path: String, what: String) throws {
    let key = try #require(field.split(separator: ":").first)
    let rest = field.contains("\"position\"") ? ", \"kind\": \"position\"" : ""
    for (value, kind) in [("true", "a boolean"), ("null", "null"), ("{\"a\": [1]}", "an object")] {
      let spoiled = Spoiled(
        field, "\(key): §\(value)\(rest)", "\(path): expected \(what), found \(kind)")
      #expect(spoiled.found == spoiled.expected)
    }
  }
}
