import Dossiers
import Testing

@testable import Search

struct DocumentListTests {
  private static let dossier = Sample.dossier(
    items: (0..<5000).map { Sample.item("i\($0)", actor: $0 % 3) },
    context: (0..<30).map { Sample.claim("c\($0)") })

  /// Ids that are whole, or beginnings of a few or of more than are listed; among other terms.
  @Test(
    arguments: [
      "id:i7", "id:c3", "id:i4999,c29", "id:i12,i12,i1", "id:i49", "id:i", "id:c", "!id:i7",
      "!id:i49", "id:i64 | id:i128", "actor:iran id:i4", "id:I31",
    ])
  func findsIDsThatAreSortedAsThoseThatAreNot(query: String) throws {
    let index = Index(Self.dossier)
    let vocabulary = Vocabulary(index)
    let parsed = try Query(parsing: query, vocabulary: vocabulary)
    let expected = index.matches(parsed)
    #expect(index.ids.idsIfSorted == nil)
    #expect(!expected.isEmpty)
    _ = vocabulary.ids.ids
    #expect(index.ids.idsIfSorted != nil)
    #expect(index.matches(parsed) == expected)
    let oracle = Oracle(dossier: Self.dossier, actors: nil)
    #expect(Array(expected.items) == oracle.items(parsed))
    #expect(Array(expected.context) == oracle.context(parsed))
  }
}
