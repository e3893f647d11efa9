import Dossiers
import Search
import Testing

@testable import Reports

@Suite struct RankingTests {
  private static func dossier() -> Dossier {
    func item(
      _ id: String, title: String = "nothing", summary: String = "", tags: [String] = [],
      parties: [String] = [], places: [String] = []
    ) -> Item {
      Item(
        id: id, actor: 0, domain: 0, kind: .goal, modality: .asserted, title: Text(title),
        summary: Text(summary), tags: tags.map { Text($0) }, parties: parties.map { Text($0) },
        places: places.map { Text($0) })
    }
    return Dossier(
      id: "d", title: Text("D"),
      source: Source(title: Text("S"), author: Text("A"), note: Text("n"), passages: []),
      actors: ["one", "two"].map { Actor(id: $0, name: Text($0), short: Text($0)) },
      domains: [Domain(id: "all", name: Text("All"), short: Text("All"))],
      items: [
        item("summary", summary: "oil and gas"), item("tag", tags: ["oil"]),
        item("title", title: "Oil"), item("party", parties: ["Oil Board"]),
        item("place", places: ["Oil City"]), item("both", title: "Oil and gas"),
        item("split", title: "Gas", tags: ["oil"]),
      ],
      relations: [],
      context: [ContextClaim(id: "claim", title: Text("An oil price"), summary: Text(""))])
  }

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
    // Of fuzzy words the score counts, not the place; the place of others comes before it.
    ("~oil", ["summary", "tag", "title", "party", "place", "both", "split", "claim"]),
    ("~oilgas", ["summary", "both"]), ("~ard", ["party"]), ("~ga", ["summary", "both", "split"]),
    ("~on", ["summary", "both", "tag", "party", "place"]),
    ("oil ~gas", ["both", "split", "summary"]),
    ("tag:^oil$", ["tag", "split"]),
    ("^oil", ["title", "both", "tag", "party", "place", "split", "summary"]),
  ])
  func ranked(_ text: String, _ expected: [String]) throws {
    let dossier = Self.dossier()
    let vocabulary = Vocabulary(dossier)
    let query = try Query(parsing: text, vocabulary: vocabulary)
    let scope = Scope(Comparison(dossier), isPair: false, where: [query])
    let ranked = Ranking(query).ranked(scope)
    #expect(ranked.map { scope.id(of: $0) } == expected)
  }
}
