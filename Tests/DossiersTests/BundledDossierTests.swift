import CResources
import Testing

@testable import Dossiers

/// The bundled dossier is what its source was found to say, claim by claim.
@Suite struct BundledDossierTests {
  private let dossier: Dossier

  init() throws {
    var length = 0
    let start = resources_bundled_dossier(&length)
    dossier = try DossierReader.read(Array(UnsafeBufferPointer(start: start, count: length)))
  }

  private func items(_ actor: String, _ domain: String) -> [Item] {
    dossier.items.filter {
      dossier.actors[$0.actor].id == actor && dossier.domains[$0.domain].id == domain
    }
  }

  private func ids(_ prefix: String, _ count: Int) -> [String] {
    (1...count).map { "\(prefix)\($0)" }
  }

  @Test(arguments: [
    ("russia", "diplomatic", "rd", 15), ("russia", "military", "rm", 6),
    ("iran", "diplomatic", "id", 13), ("iran", "military", "im", 5),
  ])
  func hasTheItems(actor: String, domain: String, prefix: String, count: Int) {
    #expect(items(actor, domain).map(\.id) == ids(prefix, count))
  }

  @Test func hasNothingElse() {
    #expect(dossier.actors.map(\.id) == ["russia", "iran"])
    #expect(dossier.domains.map(\.id) == ["diplomatic", "military"])
    #expect(dossier.items.count == 39)
    #expect(dossier.relations.map(\.id) == ids("s", 7) + ids("d", 9))
    #expect(dossier.context.map(\.id) == ids("c", 10))
    #expect(dossier.source.passages.map(\.number) == Array(1...16))
  }

  private static let kinds: [Item.Kind: Set<String>] = [
    .position: ["rd10", "rd15", "id8", "id13"],
    .circumstance: ["rd11", "rd12", "rd13", "rd14", "id7", "id9", "id10", "id11", "id12"],
  ]

  @Test func tellsKindsApart() {
    for kind in [Item.Kind.position, .circumstance] {
      #expect(Set(dossier.items.filter { $0.kind == kind }.map(\.id)) == Self.kinds[kind])
    }
    #expect(dossier.items.count { $0.kind == .goal } == 26)
  }

  @Test func tellsHowFirmlyTheSourceSpeaks() {
    let expected = dossier.items.filter { $0.modality == .expected }.map(\.id)
    #expect(expected == ids("rd", 3) + ["rd5", "rd7", "rd8", "rd9"] + ids("id", 7))
    #expect(dossier.items.count { $0.modality == .asserted } == 25)
  }

  @Test(arguments: [
    ("s1", "stated", "rm1 im1", "11(a) 15(a) 16"), ("s2", "stated", "rm3 im3", "11(c) 15(c) 16"),
    ("s3", "inferred", "rm2 im5", "11(b) 15(e)"), ("s4", "inferred", "rm4 id3", "11(d) 12"),
    ("s5", "inferred", "rm4 rm3 im2 im3", "11(c) 11(d) 15(b) 15(c)"),
    ("s6", "inferred", "rd8 id2", "10 12"), ("s7", "stated", "rd15 id13", "3"),
    ("d1", "stated", "rd10 id8", "6"), ("d2", "stated", "rd12 id10", "6"),
    ("d3", "stated", "rd11 id9", "6"), ("d4", "stated", "rd13 id11", "16"),
    ("d5", "inferred", "rd1 id3 id12", "9 12 14"), ("d6", "inferred", "rd9 id4", "10 13"),
    ("d7", "inferred", "rd8 id3", "10 12"), ("d8", "inferred", "rd3 rd4 im2", "9 15(b)"),
    ("d9", "inferred", "rm3 im3", "11(c) 15(c)"),
  ])
  func relates(id: String, basis: String, members: String, citations: String) throws {
    let relation = try #require(dossier.relations.first { $0.id == id })
    #expect(relation.kind == (id.hasPrefix("s") ? .shared : .divergent))
    #expect(relation.basis.rawValue == basis)
    #expect(relation.items.map { dossier.items[$0].id }.joined(separator: " ") == members)
    let cited = relation.citations.map { $0.description.dropFirst() }.joined(separator: " ")
    #expect(cited == citations)
  }

  @Test(arguments: [
    ("rd", "9 9 9 9 10 10 10 10 10 6 6 6 16 2 3"), ("rm", "11(a) 11(b) 11(c) 11(d) 11(e) 11(e)"),
    ("id", "12 12 12 13 13 13 14 6 6 6 16 14 3"), ("im", "15(a) 15(b) 15(c) 15(d) 15(e)"),
  ])
  func citesTheItems(prefix: String, citations: String) {
    let cited = dossier.items.filter { $0.id.hasPrefix(prefix) }.map {
      $0.citations.map { String($0.description.dropFirst()) }.joined(separator: "+")
    }
    #expect(cited.joined(separator: " ") == citations)
  }

  @Test func citesTheContext() {
    #expect(
      dossier.context.map { $0.citations.map(\.passage) }
        == [[1], [2], [3], [4], [4], [5], [7], [8], [16], [16]])
  }

  @Test func restsOnEveryPassage() {
    let citations = dossier.items.flatMap(\.citations) + dossier.context.flatMap(\.citations)
    #expect(Set(citations.map(\.passage)) == Set(1...16))
    for passage in dossier.source.passages {
      #expect(!passage.synopsis.isEmpty)
      #expect(passage.text == nil)
      #expect(passage.bullets == ([11, 15].contains(passage.number) ? 5 : 0))
    }
  }

  @Test func namesTheSource() {
    let source = dossier.source
    #expect(source.title.string == "The Russian-Iranian Alliance: Aims, Objectives and Differences")
    #expect(source.author.string == "South Front")
    #expect(source.publisher?.string == "Global Research")
    #expect(source.written == CalendarDate("2017-03-28"))
    #expect(source.published == CalendarDate("2017-03-31"))
    #expect(source.regions.map(\.string) == ["Middle East & North Africa", "Russia and FSU"])
    #expect(source.themes.map(\.string) == ["History", "Police State & Civil Rights"])
    #expect(source.rights?.string.contains("South Front, 2017") == true)
    #expect(source.disclaimer?.isEmpty == false)
    #expect(source.note.string.contains("forecast for 2017"))
    #expect(source.url == nil)
  }

  @Test func pairsBothActors() {
    let comparison = Comparison(dossier)
    #expect(comparison.tally == RelationTally(shared: 7, divergent: 9))
    #expect(comparison.domainTallies[0] == RelationTally(shared: 3, divergent: 8))
    #expect(comparison.domainTallies[1] == RelationTally(shared: 5, divergent: 2))
    let oracle = PairingOracle(dossier, left: 0, right: 1)
    #expect(oracle.difference(from: comparison) == nil)
  }
}
