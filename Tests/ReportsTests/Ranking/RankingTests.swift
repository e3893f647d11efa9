import Dossiers
import Search
import Testing

@testable import Reports

@Suite struct RankingTests {
  private static func item(
    _ id: String, title: String = "nothing", summary: String = "", tags: [String] = [],
    parties: [String] = [], places: [String] = []
  ) -> Item {
    Item(
      id: id, actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text(title),
      summary: Text(summary), tags: tags.map { Text($0) }, parties: parties.map { Text($0) },
      places: places.map { Text($0) })
  }

  private static func dossier(_ items: [Item]) -> Dossier {
    Dossier(
      id: "d", title: Text("D"),
      source: Source(title: Text("S"), author: Text("A"), note: Text("n"), passages: []),
      actors: ["one", "two"].map { Actor(id: $0, name: Text($0), short: Text($0)) },
      domains: [Domain(id: "all", name: Text("All"), short: Text("All"))],
      items: items,
      relations: [],
      context: [ContextClaim(id: "claim", title: Text("An oil price"), summary: Text(""))])
  }

  private static let items = [
    item("summary", summary: "oil and gas"), item("tag", tags: ["oil"]),
    item("title", title: "Oil"), item("party", parties: ["Oil Board"]),
    item("place", places: ["Oil City"]), item("both", title: "Oil and gas"),
    item("split", title: "Gas", tags: ["oil"]),
  ]

  @Test(arguments: [
    ("oil", ["title", "both", "claim", "tag", "party", "place", "split", "summary"]),
    ("oil gas", ["both", "split", "summary"]),
    ("Oil|gas", ["title", "both", "split", "party", "place", "summary"]),
    ("tag:oil", ["tag", "split"]),
    ("oil !gas", ["title", "claim", "tag", "party", "place"]),
    ("\"oil and\"", ["both", "summary"]),
    ("kind:goal", ["summary", "tag", "title", "party", "place", "both", "split"]),
    ("oil actor:one gas", ["both", "split", "summary"]),
    ("oil is:context", ["claim"]),
    // Of fuzzy words the score counts, then the place, then the length of the text; the place of
    // others comes before all that.
    ("~oil", ["title", "both", "claim", "tag", "split", "place", "party", "summary"]),
    ("~oilgas", ["both", "summary"]), ("~ard", ["party"]), ("~ga", ["split", "both", "summary"]),
    ("oil ~gas", ["both", "split", "summary"]),
    ("tag:^oil$", ["tag", "split"]),
    ("^oil", ["title", "both", "tag", "party", "place", "split", "summary"]),
  ])
  func ranked(_ text: String, _ expected: [String]) throws {
    let ranked = try Self.ranked(text, in: Self.dossier(Self.items))
    #expect(ranked == expected)
  }

  /// Whole words before beginnings of words before the rest, wherever in a text they stand.
  @Test(arguments: [
    ("us", ["0", "3", "6", "1", "4", "2", "5"]), ("us trust", ["6", "4", "2"]),
    ("use", ["1", "4"]), ("é", ["5", "0", "1", "3", "4", "claim"]),
    ("us|limit", ["0", "3", "6", "1", "4", "2", "5"]),
    ("~us", ["3", "6", "0", "1", "4", "5", "2"]),
  ])
  func prefersWholeWords(_ text: String, _ expected: [String]) throws {
    let titles = [
      "Limit the US", "Use openings", "Kurdish trust", "US-led", "Seamless uses of trust",
      "Caféus É", "trust US",
    ]
    let items = titles.enumerated().map { Self.item("\($0)", title: $1) }
    let ranked = try Self.ranked(text, in: Self.dossier(items))
    #expect(ranked == expected)
  }

  private static func ranked(_ text: String, in dossier: Dossier) throws -> [String] {
    let vocabulary = Vocabulary(dossier)
    let query = try Query(parsing: text, vocabulary: vocabulary)
    let scope = Scope(Comparison(dossier), isPair: false, where: [query])
    return Ranking(query).ranked(scope).map { scope.id(of: $0) }
  }
}
