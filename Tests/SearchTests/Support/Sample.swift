import Dossiers
import Search

/// Dossiers for tests, from the least that has to be said.
enum Sample {
  static let actors = [
    Actor(id: "russia", name: Text("Russia"), short: Text("RU")),
    Actor(id: "iran", name: Text("Islamic Republic of Iran"), short: Text("IR")),
    Actor(id: "saudi", name: Text("Saudi Arabia"), short: Text("SA")),
    Actor(id: "syria", name: Text("Syria"), short: Text("SY")),
  ]

  static let domains = [
    Domain(id: "diplomatic", name: Text("Diplomatic"), short: Text("Dip")),
    Domain(id: "military", name: Text("Military"), short: Text("Mil")),
    Domain(id: "economic", name: Text("Économie"), short: Text("Eco")),
  ]

  static let vocabulary = Vocabulary(
    dossier(
      items: (["rm1", "rm12", "s2", "r1", "r2", "r3", "i1", "i2", "s1"] + (0..<70).map { "i\($0)" })
        .map { item($0) },
      relations: [
        relation("t1", .shared, .stated, [0, 6]), relation("t12", .divergent, .stated, [8, 2]),
      ],
      context: (["c0", "c1", "c2"]).map { claim($0) }))

  static func query(_ text: String) throws(QueryError) -> Query {
    try Query(parsing: text, vocabulary: vocabulary)
  }

  static func item(
    _ id: String, actor: Int = 0, domain: Int = 0, kind: Item.Kind = .goal,
    modality: Item.Modality = .asserted, title: String = "", summary: String = "",
    citations: [Citation] = [], tags: [String] = [], parties: [String] = [],
    places: [String] = []
  ) -> Item {
    Item(
      id: id, actor: actor, domain: domain, kind: kind, modality: modality, title: Text(title),
      summary: Text(summary), citations: citations, tags: tags.map(Text.init),
      parties: parties.map(Text.init), places: places.map(Text.init))
  }

  static func claim(
    _ id: String, title: String = "", summary: String = "", citations: [Citation] = [],
    tags: [String] = []
  ) -> ContextClaim {
    ContextClaim(
      id: id, title: Text(title), summary: Text(summary), citations: citations,
      tags: tags.map(Text.init))
  }

  static func relation(
    _ id: String, _ kind: Relation.Kind, _ basis: Relation.Basis, _ items: [Int]
  ) -> Relation {
    Relation(
      id: id, kind: kind, basis: basis, items: items, title: Text(id), rationale: Text(""))
  }

  static func dossier(
    items: [Item] = [], relations: [Relation] = [], context: [ContextClaim] = [],
    passages: [Passage] = passages
  ) -> Dossier {
    Dossier(
      id: "sample", title: Text("Sample"), source: source(passages), actors: actors,
      domains: domains, items: items, relations: relations, context: context)
  }

  static let passages = (1...20).map { Passage(number: $0, synopsis: Text(""), bullets: 5) }

  private static func source(_ passages: [Passage]) -> Source {
    Source(
      title: Text("Title"), author: Text("Author"), publisher: Text("Publisher"), written: day,
      published: day, asOf: day, rights: Text(""), disclaimer: Text(""), note: Text(""),
      passages: passages)
  }

  private static let day: CalendarDate = {
    guard let day = CalendarDate("2017-03-28") else { preconditionFailure("that is a date") }
    return day
  }()
}
