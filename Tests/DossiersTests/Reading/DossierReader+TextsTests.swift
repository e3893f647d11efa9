import Testing

@testable import Dossiers

/// Where the texts of a file are put.
@Suite struct ArenaLayoutTests {
  private func read(_ text: String) throws -> Dossier {
    try DossierReader.read(Array(text.utf8))
  }

  private func words(_ run: TextRun) -> String {
    ClaimTextsTests.words(run.arena, run.range)
  }

  @Test func putsTextsOfDocumentsSideBySide() throws {
    let runs = try read(SmallDossier.text).textRuns
    #expect(
      runs.map(words) == [
        "Meet|To meet.|talks|Right|Moscow|Travel|Has to travel.|Receive|To receive.|"
          + "Where|There.|place|"
      ])
    #expect(runs.map(\.documents) == [0..<4])
    #expect(runs[0].range == 0..<runs[0].arena.count)
  }

  @Test func putsAllOthersElsewhere() throws {
    let dossier = try read(SmallDossier.text)
    let others = try #require(dossier.items[0].citations[0].quote).arena
    #expect(
      ClaimTextsTests.words(others, 0..<others.count)
        == "A small dossier|An article|An author|A paper|https://example.org/article|Ours|None|"
        + "one reading|North|History|First|The two met in Moscow.|Second|Left|L|Right|Talks|T|"
        + "met in|Meeting|Both.|")
    #expect(dossier.relations[0].title.arena === others && dossier.title.arena === others)
    #expect(dossier.items[0].texts.arena !== others)
  }

  @Test func keepsTheOrderOfTheFile() throws {
    let edited = SmallDossier.edited([
      (
        "\"title\": \"Meet\", \"summary\": \"To meet.\", \"citations\": "
          + "[{\"passage\": 1, \"quote\": \"met in\"}],",
        "\"x-note\": \"unseen\","
      ),
      (
        "\"places\": [\"Moscow\"]",
        "\"places\": [\"Mosc\\u006fw\", \"\\ud83d\\ude00\\t\\\"é\"], "
          + "\"citations\": [{\"passage\": 1, \"quote\": \"met in\"}], "
          + "\"summary\": \"\", \"title\": \"Meet\""
      ),
    ])
    let dossier = try read(edited)
    let runs = dossier.textRuns
    #expect(words(runs[0]).hasPrefix("talks|Right|Moscow|😀\t\"é||Meet|Travel|"))
    #expect(dossier.items[0].title == Text("Meet") && dossier.items[0].summary.isEmpty)
    #expect(dossier.items[0].places == [Text("Moscow"), Text("😀\t\"é")])
  }

  @Test func runsApartWhereContextComesFirst() throws {
    let context = "\"context\": [{\"id\": \"c1\", \"title\": \"Where\", \"summary\": \"There.\"}]"
    let parts = SmallDossier.text.split(separator: "\"context\": [")
    let items = "\"items\": [\n"
    let text = parts[0].replacing(items, with: context + ", " + items, maxReplacements: 1)
    let dossier = try read(text.dropLast(4) + "\n}")
    let runs = dossier.textRuns
    #expect(runs.map(\.documents) == [0..<3, 3..<4])
    #expect(words(runs[0]).hasPrefix("Meet|") && words(runs[1]) == "Where|There.|")
    #expect(runs[0].arena === runs[1].arena && runs[1].range.upperBound == runs[0].range.lowerBound)
  }

  /// Texts of one byte fill an arena as much as anything can.
  @Test func hasRoomForEveryText() throws {
    let tags = String(repeating: ",\"a\"", count: 1000).dropFirst()
    let dossier = try read(
      SmallDossier.edited([("\"tags\": [\"talks\"]", "\"tags\":[\(tags)]")]))
    #expect(dossier.items[0].tags == Array(repeating: Text("a"), count: 1000))
  }
}
