import Dossiers
import Search
import SeededRandom
import Testing

@testable import Explorer

/// What is found by binary search is what going through everything finds.
@Suite struct FindingTests {
  private struct Board {
    let opened: OpenDossier
    let found: Found
    let place: Place
    let listing: BoardListing

    func isFound(_ entry: Int) -> Bool {
      switch listing[entry] {
      case .domain, .contextTitle: false
      case .context(let claim): found.matches.context.contains(claim)
      case .row(let row):
        opened.comparison.rows[row].items.contains { found.matches.items.contains($0) }
      }
    }
  }

  /// Any board, with any filter, domain and hiding.
  private static func boards(seed: Int) throws -> [Board] {
    var random = SeededGenerator(seed: UInt64(seed))
    let dossier = Sketch.dossier(randomSketch(&random), actors: ["Ann", "Bob", "Cyd"])
    let opened = OpenDossier(Comparison(dossier))
    var boards: [Board] = []
    for filter in ["1", "a|x", "is:only", "is:context", "nothing-has-this", "!b"] {
      let query = try Query(parsing: filter, vocabulary: opened.vocabulary)
      let found = Found(opened.index.matches(query, in: opened.comparison), in: opened.comparison)
      for domain in [nil] + dossier.domains.indices.map(Optional.some) {
        for hides in [false, true] {
          var place = Place()
          place.domain = domain
          place.hidesRest = hides
          let results = Results(opened, query: query, found: found, place: place)
          boards.append(
            Board(opened: opened, found: found, place: place, listing: results.listing))
        }
      }
    }
    return boards
  }

  @Test(arguments: 1...30) func theNearestMatch(seed: Int) throws {
    for board in try Self.boards(seed: seed) {
      let (listing, all) = (board.listing, 0..<board.listing.count)
      for entry in -1...listing.count {
        let next = all.first { $0 >= entry && board.isFound($0) }
        let last = all.last { $0 <= entry && board.isFound($0) }
        let isInside = all.contains(entry)
        #expect(listing.entry(from: entry, by: 1, in: board.found) == (isInside ? next : nil))
        #expect(listing.entry(from: entry, by: -1, in: board.found) == (isInside ? last : nil))
      }
    }
  }

  @Test(arguments: 1...30) func whereAHiddenRowWouldStand(seed: Int) throws {
    for board in try Self.boards(seed: seed) {
      let (listing, all) = (board.listing, 0..<board.listing.count)
      for row in board.opened.comparison.rows.indices {
        let next = all.first { entry in
          switch listing[entry] {
          case .row(let other): other > row
          case .context, .contextTitle: true
          case .domain: false
          }
        }
        #expect(listing.entry(afterRow: row) == next ?? listing.count)
      }
      for claim in board.opened.dossier.context.indices {
        let next = all.first { entry in
          if case .context(let other) = listing[entry] { other > claim } else { false }
        }
        #expect(listing.entry(afterContext: claim) == next ?? listing.count)
      }
    }
  }

  @Test(arguments: 1...30) func counts(seed: Int) throws {
    for board in try Self.boards(seed: seed) {
      let comparison = board.opened.comparison
      let items = comparison.sections.indices
        .filter { board.place.domain == nil || board.place.domain == $0 }
        .flatMap { comparison.rows[comparison.sections[$0]].flatMap(\.items) }
      let found = items.filter { board.found.matches.items.contains($0) }
      let counts = FilterCounts(board.found, in: board.opened, domain: board.place.domain)
      #expect(counts.total == items.count)
      #expect(counts.left == found.count { comparison.side(ofItem: $0) == .left })
      #expect(counts.right == found.count { comparison.side(ofItem: $0) == .right })
      #expect(counts.context == (board.place.domain == nil ? board.found.matches.context.count : 0))
    }
  }

  /// A relation stops at the first row that it touches; at one row by its place in the order.
  @Test(arguments: 1...30) func stops(seed: Int) throws {
    for board in try Self.boards(seed: seed) {
      let comparison = board.opened.comparison
      let rows = Array(board.found.rows.positions)
      let stops = RelationStops(
        RelationRows(comparison), of: comparison, groups: [comparison.rows.indices],
        among: board.found.rows)
      for kind in [Relation.Kind.shared, .divergent] {
        let expected = comparison.relations.enumerated()
          .filter { comparison.dossier.relations[$0.element].kind == kind }
          .compactMap { rank, relation in
            comparison.dossier.relations[relation].items
              .compactMap { comparison.row(ofItem: $0) }.filter(rows.contains).min()
              .map { (row: $0, rank: rank, relation: relation) }
          }
          .sorted { ($0.row, $0.rank) < ($1.row, $1.rank) }
        #expect(
          stops[kind].map { comparison.relations[Int($0.number)] } == expected.map(\.relation))
        #expect(stops[kind].map { Int($0.row) } == expected.map(\.row))
        let domains = comparison.sections.flatMap { section in
          RelationStops(
            RelationRows(comparison), of: comparison, groups: [section], among: board.found.rows)[
              kind]
        }
        let all = RelationStops(
          RelationRows(comparison), of: comparison, groups: comparison.sections,
          among: board.found.rows)
        #expect(all[kind] == domains)
      }
    }
  }
}

extension PairRow {
  fileprivate var items: [Int] { [item(on: .left), item(on: .right)].compactMap { $0 } }
}
