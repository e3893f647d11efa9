import Dossiers
import SeededRandom
import Testing

@testable import Search

/// Terms that ask for one field, in a dossier whose texts lie as a file's reader leaves them.
struct FieldPartTests {
  private static let words = ["war", "arms", "oil road", "Arms", "raw", "écoles", "w-a-r", "x"]
  private static let terms = [
    "tag:arms", "tag:~as", "tag:~oro", "party:war", "party:~wr", "place:Arms", "place:~As",
    "tag:~x,war", "place:~eco", "tag:^war", "party:raw$", "!tag:~ar",
  ]

  @Test(arguments: 0..<4)
  func findsWhatTheDefinitionSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let dossier = try DossierReader.read(Array(json(&generator).utf8))
    let index = Index(dossier)
    #expect(index.texts.segments.contains { $0.traits == nil })
    #expect(index.texts.segments.contains { $0.traits != nil })
    let oracle = Oracle(dossier: dossier, actors: nil)
    for term in Self.terms {
      let query = try Sample.query(term)
      let found = index.matches(query)
      #expect(Array(found.items) == oracle.items(query), "\(term)")
      #expect(Array(found.context) == oracle.context(query), "\(term)")
      #expect(!found.isEmpty && found.count < 300, "\(term)")
    }
  }

  private func json(_ generator: inout SeededGenerator) -> String {
    func list() -> String {
      let words = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        "\"\(generator.pick(Self.words))\""
      }
      return "[" + words.joined(separator: ", ") + "]"
    }
    let items = (0..<300).map { number in
      var fields = [
        "\"title\": \"\(generator.pick(Self.words))\"",
        "\"summary\": \"\(generator.pick(Self.words))\"", "\"tags\": \(list())",
        "\"parties\": \(list())", "\"places\": \(list())",
      ]
      fields.shuffle(using: &generator)
      return """
        {"id": "i\(number)", "actor": "a", "domain": "d", "kind": "goal", "modality": "asserted",
        \(fields.joined(separator: ", ")), "citations": [{"passage": 1}]}
        """
    }
    let claims = (0..<20).map { number in
      """
      {"id": "c\(number)", "title": "\(generator.pick(Self.words))", "summary": "of others",
      "tags": \(list()), "citations": [{"passage": 1}]}
      """
    }
    return """
      {"formatVersion": 1, "id": "made-up", "title": "Made up", "source": {"title": "Made up",
      "author": "Nobody", "note": "None", "passages": [{"number": 1, "synopsis": "All of it."}]},
      "actors": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
      "domains": [{"id": "d", "name": "D"}],
      "items": [\(items.joined(separator: ",\n"))], "relations": [],
      "context": [\(claims.joined(separator: ",\n"))]}
      """
  }
}
