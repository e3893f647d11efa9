import Dossiers
import Foundation
import Screen
import Search
import Testing

@testable import Reports

/// What every listing subcommand prints, whole, in every format.
@Suite struct GoldenTests {
  /// A subcommand with its options, as the command line has them.
  enum Command: String, CaseIterable, Sendable {
    case list, listPair, listFound, listNothing, search, explained, relations, relationsFound,
      source
    case sourceFound, matrix, matrixFound, matrixNothing

    func listing(_ dossier: ForeignDossier) throws -> Listing {
      let pair = (0, dossier == .trade ? 2 : 1)
      switch self {
      case .list: return try claims(dossier.scope())
      case .listPair: return try claims(dossier.scope(pair: pair))
      case .listFound:
        return try claims(dossier.scope(where: "is:inferred | is:only !kind:position"))
      case .listNothing: return try claims(dossier.scope(where: "nowhere-to-be-found"))
      case .search:
        let scope = try dossier.scope(where: "fuel | 平和 | صلح | clothes")
        let query = try Query(
          parsing: "fuel | 平和 | صلح | clothes", vocabulary: Vocabulary(scope.dossier))
        return .claims(Ranking(query).ranked(scope), in: scope)
      case .explained:
        let scope = try dossier.scope()
        let query = try Query(
          parsing: "fuel | 平和 | صلح | clothes | ~trd", vocabulary: Vocabulary(scope.dossier))
        let found = try dossier.scope(where: query.text)
        return .claims(
          Ranking(query).ranked(found), in: found,
          explainer: Explainer(query, in: Index(scope.dossier)))
      case .relations: return .relations(try dossier.scope(pair: (0, 1)))
      case .relationsFound: return .relations(try dossier.scope(pair: pair, where: "is:stated"))
      case .source: return .source(try dossier.scope())
      case .sourceFound:
        // One has no passages that could be asked for.
        let query =
          switch dossier {
          case .school: "nowhere-to-be-found"
          case .scripts: "cites:2"
          default: "cites:2 | cites:3"
          }
        return .source(try dossier.scope(pair: (0, 1), where: query))
      case .matrix: return .matrix(try dossier.scope(pair: (0, 1)))
      case .matrixNothing:
        return .matrix(try dossier.scope(pair: (0, 1), where: "nowhere-to-be-found"))
      case .matrixFound: return .matrix(try dossier.scope(pair: pair, where: "kind:goal"))
      }
    }

    private func claims(_ scope: Scope) -> Listing {
      .claims(scope.claims, in: scope)
    }
  }

  @Test(arguments: ForeignDossier.allCases, Command.allCases)
  func listings(_ dossier: ForeignDossier, _ command: Command) throws {
    let listing = try command.listing(dossier)
    let name = "\(dossier.rawValue)/\(command.rawValue)"
    try expectGolden(listing.printed(as: .text), name + ".txt")
    try expectGolden(listing.printed(as: .text, width: 64), name + ".64.txt")
    try expectGolden(listing.printed(as: .json), name + ".json")
    try expectGolden(listing.printed(as: .ndjson), name + ".ndjson")
    try expectGolden(listing.printed(as: .csv), name + ".csv")
    try expectGolden(listing.printed(as: .markdown), name + ".md")
  }

  @Test(arguments: [
    (ForeignDossier.trade, ["d2", "a2", "p1", "¶7", "x1", "borea", "ports", "b3", "c2"]),
    (.school, ["y1", "no", "everything"]),
    (.scripts, ["s1", "f2", "¶2", "p1", "k1", "fa", "none"]),
  ])
  func showing(_ dossier: ForeignDossier, _ words: [String]) throws {
    let scope = try dossier.scope()
    let book = AddressBook(scope.dossier)
    let addresses = try words.map { try #require(book.address(of: $0)) }
    let showing = Showing(addresses, in: scope)
    for format in ShowingFormat.allCases {
      let suffix = format == .text ? "txt" : format == .markdown ? "md" : format.rawValue
      try expectGolden(
        showing.report(as: format, TextLayout()).printed(), "\(dossier.rawValue)/show.\(suffix)")
    }
    try expectGolden(
      showing.report(as: .text, TextLayout(width: 40)).printed(),
      "\(dossier.rawValue)/show.40.txt")
  }

  @Test("Of two actors that are compared, and of one that is not")
  func showingPair() throws {
    let scope = try ForeignDossier.trade.scope(pair: (0, 2))
    let book = AddressBook(scope.dossier)
    let addresses = try ["a1", "a2", "b1", "p3"].map { try #require(book.address(of: $0)) }
    try expectGolden(
      Showing(addresses, in: scope).report(as: .text, TextLayout()).printed(), "trade/showPair.txt")
  }

  @Test("Colours and matches, as a terminal gets them")
  func coloured() throws {
    let scope = try ForeignDossier.scripts.scope(where: "平和 | صلح | red")
    let query = try Query(parsing: "平和 | صلح | red", vocabulary: Vocabulary(scope.dossier))
    let listing = Listing.claims(
      scope.claims, in: scope, styles: .colored, highlighter: Highlighter(query))
    try expectGolden(listing.printed(width: 70, styles: .colored), "scripts/search.ansi")
    let trade = try ForeignDossier.trade.scope(pair: (0, 1))
    try expectGolden(
      Listing.relations(trade, styles: .colored).printed(styles: .colored),
      "trade/relations.ansi")
  }
}
