import Dossiers
import Testing

@testable import Search

struct ExplainerTests {
  private static let dossier = Sample.dossier(
    items: [
      Sample.item(
        "r1", title: "Cut the arms", summary: "Arms to Idlib, arms from Idlib",
        tags: ["arms", "road"], parties: ["Kurds"], places: ["Damascus"]),
      Sample.item("i1", actor: 1, kind: .position, title: "Arms"),
      Sample.item("s1", actor: 2, title: "Arms too"),
    ],
    relations: [
      Sample.relation("x1", .shared, .stated, [0, 1]),
      Sample.relation("x2", .shared, .stated, [0, 2]),
    ],
    context: [Sample.claim("c1", title: "Arms race", tags: ["arms"])])

  /// `term: field "text" start-end…`, one reason after another.
  private func why(
    _ text: String, _ id: String, in comparison: Comparison? = nil
  ) throws -> String {
    let dossier = Self.dossier
    let explainer = Explainer(
      try Sample.query(text), in: Index(dossier), comparison: comparison)
    let reasons =
      dossier.items.firstIndex { $0.id == id }.map(explainer.reasons(forItem:))
      ?? explainer.reasons(forClaim: 0)
    return reasons.map { reason in
      let places = reason.places.map { place in
        let ranges = place.match.ranges.map { "\($0.lowerBound)-\($0.upperBound)" }
        return " \(place.field) \(ranges.joined(separator: ","))"
          + (place.match.score.map { " (\($0))" } ?? "")
      }
      return reason.term + places.joined(separator: ";")
    }.joined(separator: " | ")
  }

  @Test(
    arguments: [
      ("arms", "r1", "arms title 8-12; tag 0-4; summary 0-4,15-19"),
      ("arms", "i1", "arms title 0-4"), ("arms", "c1", "arms title 0-4; tag 0-4"),
      ("^arms road", "r1", "^arms tag 0-4; summary 0-4 | road tag 0-4"),
      ("Arms$ | cut", "r1", "cut title 0-3"),
      ("tag:road,arms", "r1", "tag:road,arms tag 0-4; tag 0-4"),
      ("arms !race kind:position", "i1", "arms title 0-4 | !race | kind:position"),
      ("is:shared | road", "i1", "is:shared"), ("!is:context", "r1", "!is:context"),
      ("is:context \"arms race\"", "c1", "is:context | \"arms race\" title 0-9"),
      ("~dmscs", "r1", "~dmscs place 0-1,2-3,4-6,7-8 (86)"), ("!!cut", "r1", "!!cut title 0-3"),
    ])
  func saysWhy(query: String, id: String, expected: String) throws {
    let found = try why(query, id)
    // How high a score is, is not said here.
    let scores = found.replacing(/\(\d+\)/, with: "(n)")
    #expect(scores == expected.replacing("(86)", with: "(n)"))
  }

  /// What the comparison does not show counts for nothing.
  @Test func knowsWhichRelationsCount() throws {
    let other = Comparison(Self.dossier, left: 1, right: 2)
    #expect(try why("is:shared | arms", "i1", in: other) == "arms title 0-4")
    #expect(try why("is:shared | arms", "i1") == "is:shared | arms title 0-4")
  }

  /// Whatever is found has a reason for each clause, and what is not has a clause without one.
  @Test(arguments: [
    "arms", "arms | cut", "!arms", "~a is:shared", "tag:^arms$ cut", "kind:goal | road",
  ])
  func agreesWithTheIndex(text: String) throws {
    let query = try Sample.query(text)
    let index = Index(Self.dossier)
    let explainer = Explainer(query, in: index)
    for item in Self.dossier.items.indices {
      let terms = Set(explainer.reasons(forItem: item).map(\.term))
      let isExplained = query.clauses.allSatisfy { clause in
        clause.alternatives.contains { terms.contains(query.text(of: $0)) }
      }
      #expect(isExplained == index.matches(query).items.contains(item), "\(item)")
    }
  }
}
