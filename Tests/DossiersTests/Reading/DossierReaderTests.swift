import Testing

@testable import Dossiers

@Suite struct DossierReaderTests {
  private func read(_ text: String) throws -> Dossier {
    try DossierReader.read(Array(text.utf8))
  }

  @Test func readsEverything() throws {
    let dossier = try read(SmallDossier.text)
    #expect(dossier.id == "small")
    #expect(dossier.title == Text("A small dossier"))
    #expect(
      dossier.source
        == Source(
          title: Text("An article"), author: Text("An author"), publisher: Text("A paper"),
          written: CalendarDate("2017-03-28"), published: CalendarDate("2017-03-31"),
          asOf: CalendarDate("2016-02-29"), url: Text("https://example.org/article"),
          rights: Text("Ours"), disclaimer: Text("None"), note: Text("one reading"),
          regions: [Text("North")], themes: [Text("History")],
          passages: [
            Passage(number: 1, synopsis: Text("First"), text: Text("The two met in Moscow.")),
            Passage(number: 2, synopsis: Text("Second"), bullets: 2),
          ]))
    #expect(
      dossier.actors
        == [
          Actor(id: "left", name: Text("Left"), short: Text("L")),
          Actor(id: "right", name: Text("Right"), short: Text("Right")),
        ])
    #expect(dossier.domains == [Domain(id: "talks", name: Text("Talks"), short: Text("T"))])
    #expect(dossier.items.map(\.id) == ["l1", "l2", "r1"])
    #expect(
      dossier.items[0]
        == Item(
          id: "l1", actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text("Meet"),
          summary: Text("To meet."), citations: [Citation(passage: 1, quote: Text("met in"))],
          tags: [Text("talks")], parties: [Text("Right")], places: [Text("Moscow")]))
    #expect(dossier.items.map(\.actor) == [0, 0, 1])
    #expect(dossier.items.map(\.kind) == [.goal, .circumstance, .position])
    #expect(dossier.items.map(\.modality) == [.asserted, .expected, .expected])
    #expect(
      dossier.relations
        == [
          Relation(
            id: "s1", kind: .shared, basis: .stated, items: [0, 2], title: Text("Meeting"),
            rationale: Text("Both."), citations: [Citation(passage: 2, bullet: 1)])
        ])
    #expect(
      dossier.context
        == [
          ContextClaim(
            id: "c1", title: Text("Where"), summary: Text("There."),
            citations: [Citation(passage: 2)], tags: [Text("place")])
        ])
  }

  @Test func readsKeysInAnyOrder() throws {
    // Members of the root from last to first: relations before items before actors.
    let members = SmallDossier.text.dropFirst(2).dropLast(2).split(separator: ",\n  \"")
    let reversed = members.reversed().map { "  \"" + $0.drop { " \"\n".contains($0) } }
    let text = "{\n\(reversed.joined(separator: ",\n"))\n}"
    #expect(text.hasPrefix("{\n  \"context\""))
    #expect(try read(text) == read(SmallDossier.text))
  }

  @Test func takesWhatIsOptionalAsAbsent() throws {
    let dossier = try read(
      """
      {"formatVersion":1,"id":"x","title":"T","source":{"title":"T","author":"A","note":"N",
      "passages":[]},"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
      "domains":[{"id":"d","name":"D"}],"items":[]}
      """)
    #expect(dossier.items.isEmpty && dossier.relations.isEmpty && dossier.context.isEmpty)
    let source = Source(title: Text("T"), author: Text("A"), note: Text("N"), passages: [])
    #expect(dossier.source == source)
    #expect(dossier.domains[0].short == Text("D"))
  }

  @Test func passesOverKeysOfOnesOwn() throws {
    var text = SmallDossier.text
    let own = "\"$schema\": \"./s.json\", \"x-\": [{\"id\": 1}], \"x-É\": null, "
    text = text.replacing("{\n", with: "{\n\(own)").replacing("{\"", with: "{\(own)\"")
    // 15 objects, and the one in each value that was put in first.
    #expect(text.split(separator: "$schema").count - 1 == 15 + 7)
    #expect(try read(text) == read(SmallDossier.text))
  }

  @Test func keepsTextExactlyAsWritten() throws {
    let old = "\"summary\": \"To meet.\""
    let new = "\"summary\": \" \\u001b[31m\\nsecond\\u0000\\u202e line \""
    let dossier = try read(SmallDossier.edited([(old, new)]))
    #expect(dossier.items[0].summary.string == " \u{1B}[31m\nsecond\u{0}\u{202E} line ")
  }

  @Test(arguments: [
    // Several in one file, in its order, whether found while reading or afterwards.
    Spoiled(
      [
        ("\"note\": \"one reading\"", "\"note\": §3"),
        ("\"name\": \"Right\"", "\"name\": \"Right\", §\"x\": 0"),
        ("\"title\": \"Meet\"", "\"title\": §\" \""),
        ("\"actor\": \"right\"", "\"actor\": §\"nobody\""),
        ("\"basis\": \"stated\"", "\"basis\": §\"certain\""),
      ],
      "$.source.note: expected one line of text, found a number",
      "$.actors[1].x: an actor or domain has no key \"x\"; it takes id, name, short, "
        + "and keys of your own that begin with \"x-\"",
      "$.items[0].title: expected one line of text, found a blank one; write it",
      "$.items[2].actor: no actor \"nobody\"; it can be \"left\" or \"right\"",
      "$.relations[0].basis: expected \"stated\" or \"inferred\", found \"certain\""),
    // After a syntax error nothing is said of references, because more may have followed.
    Spoiled(
      [
        ("\"kind\": \"goal\"", "\"kind\": §7"), ("\"actor\": \"right\"", "\"actor\": \"nobody\""),
        ("\"tags\": [\"place\"]\n    }", "\"tags\": [\"place\"\n    §}"),
      ],
      "$.items[0].kind: expected \"goal\" or \"position\" or \"circumstance\", found a number",
      "$.context[0].tags: expected \",\" or \"]\", found \"}\""),
    Spoiled(
      [("\"summary\": \"There.\",", "\"summary\": §5,\n  \"x-a\": {\"b\": 1, §\"b\": 2},")],
      "$.context[0].summary: expected a string, found a number",
      "$.context[0].x-a.b: the key \"b\" stands twice in one object"),
    Spoiled(
      "\"short\": \"T\"}", "\"short\": \"T}§",
      "$.domains[0].short: a string holds the control byte 0x0A; write it as \\u000A, "
        + "or close the string on its line"),
  ])
  func reportsEverythingInTheFilesOrder(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: [
    ("", "1:1: error: $: expected a value, found the end of the file"),
    ("[]", "1:1: error: $: expected a dossier as an object, found an array"),
    ("\n null", "2:2: error: $: expected a dossier as an object, found null"),
    ("{", "1:2: error: $: expected a key in double quotes, found the end of the file"),
    (
      SmallDossier.text + "\n}",
      "58:1: error: $: expected the end of the file, found \"}\""
    ),
  ])
  func refusesWhatIsNoDossier(text: String, problem: String) {
    #expect(SmallDossier.problems(in: Array(text.utf8)) == [problem])
  }

  @Test func namesEveryMissingKeyOfTheRoot() {
    #expect(
      SmallDossier.problems(in: Array("{}".utf8))
        == ["formatVersion", "id", "title", "source", "actors", "domains", "items"].map {
          "1:1: error: $: a dossier needs the key \"\($0)\"; add it"
        })
  }
}
