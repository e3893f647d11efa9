import Dossiers
import SeededRandom
import Testing

@testable import Search

/// Random queries to random dossiers find what the definition says.
struct IndexOracleTests {
  private static let words = [
    "Idlib", "idlib", "ÎLE", "île", "Straße", "STRASSE", "ẞ", "Ærø", "aero", "й", "И", "ی", "ab",
    "a b", "", "war", "War", "ﬁn", "s",
  ]

  @Test(arguments: 0..<30)
  func findsWhatTheDefinitionSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let dossier = randomDossier(&generator)
    let index = Index(dossier)
    let comparison = Comparison(dossier, left: 2, right: 0)
    var found = 0
    for _ in 0..<60 {
      let text = randomQuery(&generator)
      let query = try Sample.query(text)
      for matches in [index.matches(query), index.matches(query, in: comparison)] {
        found += matches.count
        #expect(matches.count == Array(matches.items).count + Array(matches.context).count)
      }
      let all = Oracle(dossier: dossier, actors: nil)
      #expect(Array(index.matches(query).items) == all.items(query), "\(text)")
      #expect(Array(index.matches(query).context) == all.context(query), "\(text)")
      let shown = Oracle(dossier: dossier, actors: comparison.actors)
      let matches = index.matches(query, in: comparison)
      #expect(Array(matches.items) == shown.items(query), "\(text)")
      #expect(Array(matches.context) == shown.context(query), "\(text)")
    }
    #expect(found > 0)
  }

  private func randomQuery(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      text += generator.pick(["", "", " | "]) + generator.pick(["", "", "!"])
      text += randomTerm(&generator) + " "
    }
    return text
  }

  private func randomTerm(_ generator: inout SeededGenerator) -> String {
    func placed(_ word: String) -> String {
      let phrase = "\"\(word)\""
      return generator.pick([
        phrase, phrase, "^\(phrase)", "\(phrase)$", "^\(phrase)$", "~\(phrase)",
      ])
    }
    let word = placed(generator.pick(Self.words))
    // A field has a value.
    let value = placed(generator.pick(Self.words.filter { !$0.isEmpty }))
    return generator.pick([
      word, word, word, "tag:\(value)", "party:\(value),\"q\"$", "place:\(value)",
      "actor:" + generator.pick(["russia", "iran", "saudi", "syria,iran"]),
      "domain:" + generator.pick(["mil", "economie", "diplomatic,mil"]),
      "kind:" + generator.pick(["goal", "position,goal"]), "modality:expected",
      "is:" + generator.pick(Standing.allCases).rawValue, "is:only,context",
      "cites:" + generator.pick(["1", "2a", "3b,1"]),
      "id:" + generator.pick(["i0", "i3", "c1"]),
    ])
  }

  private func randomDossier(_ generator: inout SeededGenerator) -> Dossier {
    func words() -> [String] {
      (0..<Int.random(in: 0...2, using: &generator)).map { _ in generator.pick(Self.words) }
    }
    func citations() -> [Citation] {
      (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        Citation(passage: generator.pick([1, 2, 3]), bullet: generator.pick([nil, 0, 1]))
      }
    }
    let items = (0..<generator.pick([4, 9, 70])).map { number in
      Sample.item(
        "i\(number)", actor: generator.pick([0, 1, 2, 3]), domain: generator.pick([0, 1, 2]),
        kind: generator.pick(Item.Kind.allCases), modality: generator.pick(Item.Modality.allCases),
        title: generator.pick(Self.words), summary: words().joined(separator: " "),
        citations: citations(), tags: words(), parties: words(), places: words())
    }
    let relations = (0..<8).map { number in
      Sample.relation(
        "r\(number)", generator.pick(Relation.Kind.allCases),
        generator.pick(Relation.Basis.allCases),
        (0..<generator.pick([2, 3])).map { _ in generator.pick(Array(items.indices)) })
    }
    let context = (0..<generator.pick([0, 3])).map { number in
      Sample.claim(
        "c\(number)", title: generator.pick(Self.words), citations: citations(), tags: words())
    }
    return Sample.dossier(items: items, relations: relations, context: context)
  }
}
