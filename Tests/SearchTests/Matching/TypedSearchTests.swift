import Dossiers
import SeededRandom
import Testing

@testable import Search

/// Searching letter by letter, each time in what the query before has found, finds what a search of
/// everything finds.
struct TypedSearchTests {
  private static let words = ["government", "gov", "gone", "Go", "ago", "war", "Île", "é", "x"]

  private static let queries = [
    "government", "gov war", "war gov", "Gov", "gov | war", "gov !war", "!gov war", "~gvm", "^gov",
    "ago$", "gov kind:goal", "kind:goal gov", "tag:gov", "gov tag:war", "\"gov war\"",
    "is:only gone",
    "gov gone", "île",
  ]

  @Test(arguments: 0..<3)
  func findsTheSame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in generator.pick(Self.words) }
        .joined(separator: generator.pick([" ", ""]))
    }
    let items = (0..<300).map { number in
      Sample.item(
        "i\(number)", actor: generator.pick([0, 1, 2]), kind: generator.pick([.goal, .position]),
        title: text(), summary: text(), tags: [text()])
    }
    let relations = (0..<50).map { Sample.relation("r\($0)", .shared, .stated, [$0, $0 * 3 + 1]) }
    let index = Index(Sample.dossier(items: items, relations: relations))
    let comparison = Comparison(index.dossier, left: 0, right: 1)
    let scope = SearchScope(index, comparison)
    for text in Self.queries {
      var before: (query: Query, matches: Matches, hits: FirstHits?)?
      for length in 1...text.count {
        guard let query = try? Sample.query(String(text.prefix(length))), !query.isEmpty else {
          continue
        }
        let wider = before.flatMap { query.narrows($0.query) ? $0 : nil }
        var search = PiecewiseSearch(
          query, in: index, of: scope, within: wider?.matches, knowing: wider?.hits)
        search.search(each: Array(stride(from: 0, to: 300, by: 7)))
        var pauses = 0
        while !search.goOn(pausing: { true }) { pauses += 1 }
        #expect(pauses <= index.texts.unitCount)
        #expect(search.matches == index.matches(query, in: comparison), "\(query.text)")
        before = (query, search.matches, search.hits)
      }
    }
  }
}
