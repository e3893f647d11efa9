import Testing

@testable import Dossiers

@Suite struct DossierReaderCitationsTests {
  @Test(arguments: [
    Spoiled(
      "\"passage\": 1,", "\"passage\": §3,",
      "$.items[0].citations[0].passage: the source has no passage 3; add it or cite another"),
    Spoiled(
      "[{\"passage\": 2}]", "[{\"passage\": 2}, {\"passage\": §9}]",
      "$.context[0].citations[1].passage: the source has no passage 9; add it or cite another"),
    Spoiled(
      "\"bullet\": \"b\"", "\"bullet\": §\"c\"",
      "$.relations[0].citations[0].bullet: passage 2 has no bullet (c); it has (a) to (b)"),
    Spoiled(
      [("\"bullets\": 2", "\"bullets\": 1"), ("\"bullet\": \"b\"", "\"bullet\": §\"b\"")],
      "$.relations[0].citations[0].bullet: passage 2 has no bullet (b); it has (a) alone"),
    Spoiled(
      "{\"passage\": 2, \"bullet\": \"b\"}", "{\"bullet\": §\"a\", \"passage\": 1}",
      "$.relations[0].citations[0].bullet: passage 1 has no bullet (a); "
        + "give the passage its number of \"bullets\" or remove this"),
    Spoiled(
      "\"quote\": \"met in\"", "\"quote\": §\"met  in\"",
      "$.items[0].citations[0].quote: the quote does not stand word for word in passage 1; "
        + "copy it from there"),
    Spoiled(
      "\"quote\": \"met in\"", "\"quote\": §\"Met in\"",
      "$.items[0].citations[0].quote: the quote does not stand word for word in passage 1; "
        + "copy it from there"),
    Spoiled(
      "\"quote\": \"met in\"", "\"quote\": §\"\"",
      "$.items[0].citations[0].quote: expected words of the passage, found an empty quote; remove it"
    ),
    Spoiled(
      "{\"passage\": 1, \"quote\"", "{\"passage\": 2, \"quote\": §\"First\", \"x-quote\"",
      "$.items[0].citations[0].quote: passage 2 carries no text that a quote could stand in; "
        + "add its \"text\" or remove the quote"),
  ])
  func holdsCitationsToThePassages(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  @Test(arguments: ["The two met in Moscow.", "T", ".", " ", "met in Mos"])
  func takesQuotesThatStandWordForWord(quote: String) throws {
    let text = SmallDossier.edited([("\"quote\": \"met in\"", "\"quote\": \"\(quote)\"")])
    let dossier = try DossierReader.read(Array(text.utf8))
    #expect(dossier.items[0].citations == [Citation(passage: 1, quote: Text(quote))])
  }

  /// Letters that are equal to Unicode but written otherwise are not word for word.
  @Test func comparesQuotesByteForByte() {
    let spoiled = Spoiled(
      [("Moscow.\"", "Orléans.\""), ("\"quote\": \"met in\"", "\"quote\": §\"Orle\\u0301ans\"")],
      "$.items[0].citations[0].quote: the quote does not stand word for word in passage 1; "
        + "copy it from there")
    #expect(spoiled.found == spoiled.expected)
  }

  /// What is wrong with a passage leaves the others, and what else is said of it, to be judged.
  @Test(arguments: [
    Spoiled(
      [
        ("{\"number\": 2, \"synopsis\": \"Second\"", "§{\"number\": 2"),
        ("\"bullet\": \"b\"", "\"bullet\": §\"c\""),
      ],
      "$.source.passages[1]: a passage needs the key \"synopsis\"; add it",
      "$.relations[0].citations[0].bullet: passage 2 has no bullet (c); it has (a) to (b)"),
    Spoiled(
      [
        ("\"note\": \"one reading\"", "\"note\": §1"), ("\"passage\": 1,", "\"passage\": §3,"),
      ],
      "$.source.note: expected one line of text, found a number",
      "$.items[0].citations[0].passage: the source has no passage 3; add it or cite another"),
    // Passage 2 may be any number; passage 1 is known.
    Spoiled(
      [
        ("\"number\": 2", "\"number\": §[]"), ("\"quote\": \"met in\"", "\"quote\": §\"met on\""),
      ],
      "$.source.passages[1].number: expected a passage number, 1 or higher, found an array",
      "$.items[0].citations[0].quote: the quote does not stand word for word in passage 1; "
        + "copy it from there"),
    // Where the key may be the one meant, nothing is said of what is missing.
    Spoiled(
      "\"bullets\": 2", "§\"bulets\": 2",
      "$.source.passages[1].bulets: a passage has no key \"bulets\"; did you mean \"bullets\"?"),
    Spoiled(
      "\"text\": \"The", "§\"txt\": \"The",
      "$.source.passages[0].txt: a passage has no key \"txt\"; did you mean \"text\"?"),
  ])
  func judgesWhatIsKnown(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }

  /// What is wrong with a passage or the source is not told again by those who cite it.
  @Test(arguments: [
    Spoiled(
      "\"note\": \"one reading\"", "\"note\": §1",
      "$.source.note: expected one line of text, found a number"),
    Spoiled(
      "\"number\": 2", "\"number\": §1",
      "$.source.passages[1].number: there is a passage 1 already; number each once"),
    Spoiled(
      "\"number\": 2", "\"number\": §\"2\"",
      "$.source.passages[1].number: expected a passage number, 1 or higher, found a string; "
        + "write 2 without quotes"),
    Spoiled(
      "\"bullets\": 2", "\"bullets\": §\"2\"",
      "$.source.passages[1].bullets: expected a number of bullets, 0 to 26, found a string; "
        + "write 2 without quotes"),
    Spoiled(
      "\"text\": \"The two met in Moscow.\"", "\"text\": §[]",
      "$.source.passages[0].text: expected a string, found an array"),
    Spoiled(
      "{\"number\": 2, \"synopsis\": \"Second\", \"bullets\": 2}", "§2",
      "$.source.passages[1]: expected a passage as an object, found a number"),
    Spoiled(
      "\"passages\": [", "\"passages\": [], §\"passages\": [",
      "$.source.passages: the key \"passages\" stands twice in a source; remove one"),
  ])
  func reportsAMistakeOnce(spoiled: Spoiled) {
    #expect(spoiled.found == spoiled.expected)
  }
}
