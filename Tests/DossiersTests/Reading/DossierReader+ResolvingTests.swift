import Testing

@testable import Dossiers

/// Ids and references; and that one mistake is reported once.
@Suite struct DossierReaderResolvingTests {
  @Test(arguments: [
    Spoiled(
      "\"id\": \"l2\"", "\"id\": §\"l1\"",
      "$.items[1].id: the id \"l1\" is given already on line 32; every id of the file must differ"),
    Spoiled(
      "\"id\": \"c1\"", "\"id\": §\"left\"",
      "$.context[0].id: the id \"left\" is given already on line 24; "
        + "every id of the file must differ"),
    Spoiled(
      [("\"id\": \"l2\"", "\"id\": §\"left\""), ("\"id\": \"s1\"", "\"id\": §\"talks\"")],
      "$.items[1].id: the id \"left\" is given already on line 24; every id of the file must differ",
      "$.relations[0].id: the id \"talks\" is given already on line 28; "
        + "every id of the file must differ"),
    // Left out of order, each is told the line of its own first.
    Spoiled(
      [("\"id\": \"s1\"", "\"id\": §\"r1\""), ("\"id\": \"c1\"", "\"id\": §\"l1\"")],
      "$.relations[0].id: the id \"r1\" is given already on line 41; "
        + "every id of the file must differ",
      "$.context[0].id: the id \"l1\" is given already on line 32; every id of the file must differ"
    ),
  ])
  func refusesRepeatedIDs(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    Spoiled(
      "\"actor\": \"right\"", "\"actor\": §\"rihgt\"",
      "$.items[2].actor: no actor \"rihgt\"; did you mean \"right\"?"),
    Spoiled(
      "\"actor\": \"right\"", "\"actor\": §\"talks\"",
      "$.items[2].actor: no actor \"talks\"; it can be \"left\" or \"right\""),
    Spoiled(
      "\"domain\": \"talks\", \"kind\": \"position\"",
      "\"domain\": §\"economy\", \"kind\": \"position\"",
      "$.items[2].domain: no domain \"economy\"; it can be \"talks\""),
    Spoiled(
      "[\"l1\", \"r1\"]", "[\"l1\", §\"r9\"]",
      "$.relations[0].items[1]: no item \"r9\"; did you mean \"r1\"?"),
    Spoiled(
      "[\"l1\", \"r1\"]", "[§\"nothing\", §\"\"]",
      "$.relations[0].items[0]: no item \"nothing\"; it can be \"l1\" or \"l2\" or \"r1\"",
      "$.relations[0].items[1]: no item \"\"; it can be \"l1\" or \"l2\" or \"r1\""),
  ])
  func refusesDanglingReferences(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    ("[]", "found none"), ("[\"l1\"]", "found one"),
    ("[\"l1\", \"l2\"]", "found 2 of one actor"),
  ])
  func refusesRelationsThatTieNoTwoActors(items: String, found: String) {
    let spoiled = Spoiled(
      "[\"l1\", \"r1\"]", "§\(items)",
      "$.relations[0].items: expected two or more items of two actors or more, \(found)")
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    ("[\"l1\", §\"l1\"]", 1), ("[\"l1\", \"r1\", §\"l1\"]", 2), ("[\"r1\", §\"r1\", §\"r1\"]", 1),
  ])
  func refusesItemsThatStandTwice(items: String, position: Int) {
    let id = items.contains("[\"l1") ? "l1" : "r1"
    let count = items.count { $0 == "§" }
    let found = Spoiled("[\"l1\", \"r1\"]", items).found
    #expect(found.count == count)
    #expect(
      found.first?.hasSuffix(
        "$.relations[0].items[\(position)]: the item \"\(id)\" stands twice in one relation; "
          + "remove one or name another") == true)
  }

  @Test(arguments: [
    // An item that is left out: the relation names it.
    Spoiled(
      "\"title\": \"Meet\"", "\"title\": §3",
      "$.items[0].title: expected one line of text, found a number"),
    Spoiled("{\n      \"id\": \"l1\",", "§{", "$.items[0]: an item needs the key \"id\"; add it"),
    Spoiled("\"id\": \"l1\"", "\"id\": §1", "$.items[0].id: expected an id, found a number"),
    // An actor that is left out: items name it, and a relation names those items.
    Spoiled(
      "\"name\": \"Right\"", "\"name\": §[]",
      "$.actors[1].name: expected one line of text, found an array"),
    Spoiled("\"id\": \"right\"", "\"id\": §0", "$.actors[1].id: expected an id, found a number"),
    Spoiled(
      "{\"id\": \"right\", \"name\": \"Right\"}", "§\"right\"",
      "$.actors[1]: expected an actor or domain as an object, found a string"),
    Spoiled(
      [
        ("\"actors\": [", "\"actors\": §["),
        (",\n    {\"id\": \"right\", \"name\": \"Right\"}", ""),
      ], "$.actors: expected two actors or more, found 1"),
    Spoiled(
      [
        ("\"domains\": [", "\"domains\": §["),
        ("{\"id\": \"talks\", \"name\": \"Talks\", \"short\": \"T\"}", ""),
      ], "$.domains: expected one domain or more, found none"),
    // An id given twice: the references mean the one that was not given.
    Spoiled(
      "\"id\": \"right\"", "\"id\": §\"left\"",
      "$.actors[1].id: the id \"left\" is given already on line 24; every id of the file must differ"
    ),
    Spoiled(
      "\"id\": \"r1\"", "\"id\": §\"l1\"",
      "$.items[2].id: the id \"l1\" is given already on line 32; every id of the file must differ"),
    // A reference that is wrong itself: what rests on it is not judged.
    Spoiled(
      "\"actor\": \"left\", \"domain\": \"talks\", \"kind\": \"goal\"",
      "\"actor\": §\"up\", \"domain\": \"talks\", \"kind\": \"goal\"",
      "$.items[0].actor: no actor \"up\"; it can be \"left\" or \"right\""),
    Spoiled(
      "[\"l1\", \"r1\"]", "[\"l1\", §1]",
      "$.relations[0].items[1]: expected the id of an item, found a number"),
  ])
  func reportsAMistakeOnce(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    // One record with four mistakes.
    Spoiled(
      [
        (
          "\"actor\": \"left\", \"domain\": \"talks\", \"kind\": \"goal\"",
          "\"actor\": §\"up\", \"domain\": §\"air\", \"kind\": §\"gaol\""
        ), ("\"tags\": [\"talks\"]", "\"tags\": [§7]"),
      ],
      "$.items[0].actor: no actor \"up\"; it can be \"left\" or \"right\"",
      "$.items[0].domain: no domain \"air\"; it can be \"talks\"",
      "$.items[0].kind: expected \"goal\" or \"position\" or \"circumstance\", found \"gaol\"; "
        + "did you mean \"goal\"?",
      "$.items[0].tags[0]: expected one line of text, found a number"),
    // An item without an id is judged, and nothing that may mean it.
    Spoiled(
      [
        ("{\n      \"id\": \"l1\", \"actor\": \"left\"", "§{\n      \"actor\": §\"up\""),
        ("[\"l1\", \"r1\"]", "[\"\", \"r1\"]"),
      ], "$.items[0]: an item needs the key \"id\"; add it",
      "$.items[0].actor: no actor \"up\"; it can be \"left\" or \"right\""),
    // Items that are bad but have their actors: the relation between them is judged.
    Spoiled(
      [
        ("\"kind\": \"goal\"", "\"kind\": §\"\""), ("\"shared\"", "§\"same\""),
        ("[\"l1\", \"r1\"]", "§[\"l1\", \"l2\"]"),
      ],
      "$.items[0].kind: expected \"goal\" or \"position\" or \"circumstance\", found \"\"",
      "$.relations[0].kind: expected \"shared\" or \"divergent\", found \"same\"",
      "$.relations[0].items: expected two or more items of two actors or more, found 2 of one actor"
    ),
    // What is one item only is so whatever its id.
    Spoiled(
      "[\"l1\", \"r1\"]", "§[§\"r9\"]",
      "$.relations[0].items: expected two or more items of two actors or more, found one",
      "$.relations[0].items[0]: no item \"r9\"; did you mean \"r1\"?"),
    Spoiled(
      "[\"l1\", \"r1\"]", "[§1, §\"r9\"]",
      "$.relations[0].items[0]: expected the id of an item, found a number",
      "$.relations[0].items[1]: no item \"r9\"; did you mean \"r1\"?"),
    // An actor without a name is one.
    Spoiled(
      [
        ("{\"id\": \"right\", \"name\": \"Right\"}", "§{\"id\": \"right\"}"),
        ("\"actor\": \"right\"", "\"actor\": §\"rihgt\""),
      ], "$.actors[1]: an actor or domain needs the key \"name\"; add it",
      "$.items[2].actor: no actor \"rihgt\"; did you mean \"right\"?"),
  ])
  func judgesTheRestOfAFaultyRecord(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    // A key that is missing because it is misspelt.
    Spoiled(
      "\"actor\": \"right\"", "§\"actr\": \"right\"",
      "$.items[2].actr: an item has no key \"actr\"; did you mean \"actor\"?"),
    Spoiled(
      "\n  \"actors\": [", "\n  §\"actros\": [",
      "$.actros: a dossier has no key \"actros\"; did you mean \"actors\"?"),
    Spoiled(
      "{\"passage\": 2, \"bullet\": \"b\"}", "{§\"pasage\": 2, \"bullet\": \"b\"}",
      "$.relations[0].citations[0].pasage: a citation has no key \"pasage\"; "
        + "did you mean \"passage\"?"),
    // An id that is written wrong, and what was meant to name it.
    Spoiled(
      "\"id\": \"r1\"", "\"id\": §\"R1\"",
      "$.items[2].id: expected an id of a to z, 0 to 9 and \"-\", with no \"-\" in front, "
        + "found \"R1\""),
    Spoiled(
      "\"id\": \"right\"", "\"id\": §\"Right_\"",
      "$.actors[1].id: expected an id of a to z, 0 to 9 and \"-\", with no \"-\" in front, "
        + "found \"Right_\""),
  ])
  func inventsNoFollowUps(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: ["actors", "domains", "items", "source"])
  func reportsAListThatIsMissingOnce(key: String) {
    let own = SmallDossier.edited([("\n  \"\(key)\": ", "\n  \"x-was\": ")])
    #expect(
      SmallDossier.problems(in: Array(own.utf8))
        == ["1:1: error: $: a dossier needs the key \"\(key)\"; add it"])
    let renamed = SmallDossier.edited([("\n  \"\(key)\": ", "\n  \"\(key)\": 1, \"x-was\": ")])
    #expect(SmallDossier.problems(in: Array(renamed.utf8)).count == 1)
    // The second of two has what references name.
    let empty =
      key == "source" ? "{\"title\":\"T\",\"author\":\"A\",\"note\":\"N\",\"passages\":[]}" : "[]"
    let twice = SmallDossier.edited([("\n  \"\(key)\": ", "\n  \"\(key)\": \(empty), \"\(key)\": ")]
    )
    let found = SmallDossier.problems(in: Array(twice.utf8))
    #expect(
      found.last?.hasSuffix("the key \"\(key)\" stands twice in a dossier; remove one") == true)
    #expect(found.count == (empty == "[]" && key != "items" ? 2 : 1))
  }
}
