import Dossiers
import Search
import Testing

@testable import Explorer

@Suite struct BoardListingTests {
  private static let sketches = [
    "War: a1 b1 a2 b2; Trade: a3 b3; = a1 b1; ≠ a3 b2; context: x1 x2",
    "War: a1; Trade: ; Faith: b1; = a1 b1",
    "War: ; Trade: ; context: x1",
    "War: ; Trade: ",
    "War: a1 c1 b1; Trade: c2; Faith: b2 c3; = a1 b1 c1; context: x1",
    "A: a1; B: b1; C: a2; D: b2; E: a3; F: b3 a4; ≠ a1 b3 a4; context: x1 x2 x3",
  ]
  private static let filters = [nil, "a1", "b1|x1", "is:only", "nothing-has-this", "is:context"]

  /// The plain oracle: the list as an array, by the words of the design.
  private func entries(
    _ comparison: Comparison, domain: Int?, hidingAllBut matches: Matches?
  ) -> [BoardEntry] {
    var entries: [BoardEntry] = []
    for (position, rows) in comparison.sections.enumerated() {
      if domain != nil && domain != position { continue }
      let shown = rows.filter { row in
        guard let matches else { return true }
        let items = [comparison.rows[row].item(on: .left), comparison.rows[row].item(on: .right)]
        return items.contains { $0 != nil && matches.items.contains($0 ?? 0) }
      }
      if !shown.isEmpty { entries += [.domain(position)] + shown.map(BoardEntry.row) }
    }
    let claims = comparison.dossier.context.indices.filter {
      matches?.context.contains($0) ?? true
    }
    if domain == nil, !claims.isEmpty {
      entries += [.contextTitle] + claims.map(BoardEntry.context)
    }
    return entries
  }

  @Test(arguments: sketches)
  func listsWhatAPlainArrayLists(sketch: String) throws {
    let opened = OpenDossier(Comparison(Sketch.dossier(sketch, actors: ["Ann", "Bob", "Cyd"])))
    let domains = [nil] + opened.dossier.domains.indices.map(Optional.some)
    for domain in domains {
      for filter in Self.filters {
        let matches = try filter.map {
          opened.index.matches(
            try Query(parsing: $0, vocabulary: opened.vocabulary), in: opened.comparison)
        }
        let found = matches.map { Found($0, in: opened.comparison) }
        let listing = BoardListing(opened.comparison, domain: domain, hidingAllBut: found)
        let expected = entries(opened.comparison, domain: domain, hidingAllBut: matches)
        #expect(listing.count == expected.count)
        #expect((0..<listing.count).map { listing[$0] } == expected)
        checkInverse(listing, opened.comparison, expected)
      }
    }
  }

  /// What the subscript gives is found again, and what it never gives is not.
  private func checkInverse(
    _ listing: BoardListing, _ comparison: Comparison, _ expected: [BoardEntry]
  ) {
    for row in comparison.rows.indices {
      #expect(listing.entry(ofRow: row) == expected.firstIndex(of: .row(row)))
    }
    for claim in comparison.dossier.context.indices {
      #expect(listing.entry(ofContext: claim) == expected.firstIndex(of: .context(claim)))
    }
  }

  @Test func emptySectionsHaveNoTitle() {
    let comparison = Comparison(Sketch.dossier("War: ; Trade: a1; Faith: "))
    let listing = BoardListing(comparison, domain: nil, hidingAllBut: nil)
    #expect((0..<listing.count).map { listing[$0] } == [.domain(1), .row(0)])
    #expect(BoardListing(comparison, domain: 0, hidingAllBut: nil).count == 0)
  }

  @Test func oneDomainAloneLeavesTheContextOut() {
    let comparison = Comparison(Sketch.dossier("War: a1; Trade: b1; context: x1"))
    let listing = BoardListing(comparison, domain: 1, hidingAllBut: nil)
    #expect((0..<listing.count).map { listing[$0] } == [.domain(1), .row(1)])
    #expect(listing.entry(ofContext: 0) == nil)
    #expect(listing.entry(ofRow: 0) == nil)
  }
}
