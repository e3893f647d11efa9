import Dossiers
import Testing

@testable import Search

struct IndexMatchingTests {
  /// Russia 0–2, Iran 3–4, Saudi Arabia 5; two claims.
  private static let dossier = Sample.dossier(
    items: [
      Sample.item(
        "r1", title: "Cut the arms", summary: "Idlib first",
        citations: [Citation(passage: 11, bullet: 0)], tags: ["arms", "Idlib road"],
        parties: ["Hezbollah"], places: ["Aleppo"]),
      Sample.item("r2", domain: 1, kind: .position, title: "Île", places: ["Idlib"]),
      Sample.item("r3", modality: .expected, title: "Nothing like it"),
      Sample.item("i1", actor: 1, title: "Arms", citations: [Citation(passage: 11)]),
      Sample.item("i2", actor: 1, domain: 1, title: "ile de fer"),
      Sample.item("s1", actor: 2, title: "Arms too"),
    ],
    relations: [
      Sample.relation("x1", .shared, .stated, [0, 3]),
      Sample.relation("x2", .divergent, .inferred, [1, 4]),
      Sample.relation("x3", .divergent, .stated, [2, 5]),
    ],
    context: [
      Sample.claim("c1", title: "Arms race", summary: "of others", tags: ["world"]),
      Sample.claim("c2", title: "Winter", citations: [Citation(passage: 9)]),
    ])
  private static let index = Index(dossier)

  private func ids(_ query: String, in comparison: Comparison? = nil) throws -> String {
    let query = try Sample.query(query)
    let matches =
      comparison.map { Self.index.matches(query, in: $0) } ?? Self.index.matches(query)
    let items = matches.items.map { Self.dossier.items[$0].id }
    return (items + matches.context.map { Self.dossier.context[$0].id }).joined(separator: " ")
  }

  @Test(
    arguments: [
      ("", "r1 r2 r3 i1 i2 c1 c2"), ("arms", "r1 i1 c1"), ("Arms", "i1 c1"),
      ("idlib", "r1 r2"), ("ile", "r2 i2"), ("hezb", "r1"), ("arms idlib", "r1"),
      ("idlib arms", "r1"), ("ile | winter", "r2 i2 c2"), ("!arms", "r2 r3 i2 c2"),
      ("\"arms idlib\"", ""), ("roadhezbollah", ""), ("\"the arms\"", "r1"),
      ("actor:iran", "i1 i2"), ("!actor:iran", "r1 r2 r3 c1 c2"), ("actor:saudi", ""),
      ("domain:mil", "r2 i2"), ("kind:position", "r2"), ("!kind:goal", "r2 c1 c2"),
      ("modality:expected", "r3"), ("tag:idlib", "r1"), ("place:idlib", "r2"),
      ("party:idlib", ""), ("tag:world", "c1"), ("cites:11", "r1 i1"), ("cites:11a", "r1"),
      ("cites:9,11a", "r1 c2"), ("id:c2,r3", "r3 c2"), ("id:r", "r1 r2 r3"), ("id:rm1", ""),
      ("id:S1", ""),
      ("is:shared", "r1 i1"), ("is:divergent", "r2 i2"), ("is:stated", "r1 i1"),
      ("is:inferred", "r2 i2"), ("is:only", "r3"), ("is:context", "c1 c2"),
      ("!is:context arms", "r1 i1"), ("is:only,shared", "r1 r3 i1"),
      ("kind:", "r1 r2 r3 i1 i2 c1 c2"),
    ])
  func findsInAComparison(query: String, expected: String) throws {
    #expect(try ids(query, in: Comparison(Self.dossier, left: 0, right: 1)) == expected)
  }

  @Test(
    arguments: [
      ("arms", "r1 i1 s1 c1"), ("actor:saudi", "s1"), ("is:only", ""), ("is:stated", "r1 r3 i1 s1"),
    ])
  func findsInTheWholeDossier(query: String, expected: String) throws {
    #expect(try ids(query) == expected)
  }

  @Test func asksTheComparisonWhichRelationsCount() throws {
    let comparison = Comparison(Self.dossier, left: 2, right: 0)
    #expect(try ids("is:divergent", in: comparison) == "r3 s1")
    #expect(try ids("is:only", in: comparison) == "r1 r2")
  }

  @Test func counts() throws {
    let comparison = Comparison(Self.dossier, left: 1, right: 0)
    let matches = Self.index.matches(try Sample.query("arms | ile"), in: comparison)
    #expect(matches.count == 5 && !matches.isEmpty)
    #expect(matches.items.count == 4 && matches.context.count == 1)
    #expect(Self.index.matches(try Sample.query("absent")).isEmpty)
  }

  @Test func readsAnEmptyDossier() throws {
    let index = Index(Sample.dossier())
    for text in ["", "a", "!a", "is:only", "tag:x"] {
      #expect(index.matches(try Sample.query(text)).isEmpty)
    }
  }
}
