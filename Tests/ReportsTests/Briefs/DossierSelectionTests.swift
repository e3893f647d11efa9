import Dossiers
import Screen
import Search
import Testing

@testable import Reports

@Suite struct DossierSelectionTests {
  /// All texts of a value, found by reflection, so that no field can be forgotten.
  private func bytes(of value: Any) -> [[UInt8]] {
    if let text = value as? Text { return [text.utf8] }
    if let texts = value as? ClaimTexts {
      return bytes(of: [texts.title, texts.summary])
        + [texts.tags, texts.parties, texts.places].flatMap { bytes(of: Array($0)) }
    }
    return Mirror(reflecting: value).children.flatMap { bytes(of: $0.value) }
  }

  @Test func writesTheWholeDossierAgain() throws {
    for seed in 0..<400 as Range<UInt64> {
      var random = RandomDossier(seed: seed)
      let dossier = random.dossier()
      let brief = Brief(Comparison(dossier))
      for format in [BriefFormat.json, .ndjson] {
        let text = brief.report(as: format).printed()
        let read = try DossierReader.read(Array(text.utf8))
        #expect(read == dossier, "seed \(seed)")
        // Equality takes canonical equivalents for the same; what is written must be the same bytes.
        #expect(bytes(of: read) == bytes(of: dossier), "seed \(seed)")
        #expect(brief.warnings(for: format).isEmpty)
      }
    }
  }

  @Test(arguments: ["fishery", "scripts", "hostile"])
  func writesLinesOfAnyDossier(name: String) throws {
    let dossier = try BriefSample.dossier(name)
    let lines = Brief(Comparison(dossier)).report(as: .ndjson).printed()
    #expect(try DossierReader.read(Array(lines.utf8)) == dossier)
    let count = dossier.items.count + dossier.relations.count + dossier.context.count
    #expect(lines.utf8.count { $0 == UInt8(ascii: "\n") } == 1 + count)
    #expect(lines.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  /// Whoever opens what was written sees the two sides that were compared, and nothing else differs.
  @Test func putsTheTwoActorsFirst() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomDossier(seed: seed)
      let dossier = random.dossier()
      let (left, right) = (dossier.actors.count - 1, 0)
      let brief = Brief(Comparison(dossier, left: left, right: right))
      let read = try DossierReader.read(Array(brief.report(as: .json).printed().utf8))
      #expect(read.actors.prefix(2) == [dossier.actors[left], dossier.actors[right]])
      #expect(
        read.actors.dropFirst(2) == dossier.actors[1..<max(1, left)], "the others keep their order")
      let names = { (dossier: Dossier) in dossier.items.map { dossier.actors[$0.actor].id } }
      #expect(names(read) == names(dossier))
      #expect(read.items.map(\.id) == dossier.items.map(\.id))
      #expect(read.relations == dossier.relations)
      let (ours, theirs) = (Comparison(read), brief.comparison)
      #expect(ours.rows == theirs.rows)
      #expect(ours.relations == theirs.relations)
    }
  }

  /// With any filter what comes out is valid, and each part of it stands in the whole.
  @Test func writesAPartThatIsWhole() throws {
    let filters = ["is:only", "is:shared", "is:divergent | is:context", "kind:goal", "a", "!a"]
    for seed in 0..<100 as Range<UInt64> {
      var random = RandomDossier(seed: seed)
      let dossier = random.dossier()
      let comparison = Comparison(dossier)
      for filter in filters {
        let query = try Query(parsing: filter, vocabulary: Vocabulary(dossier))
        let matches = Index(dossier).matches(query, in: comparison)
        let brief = Brief(comparison, filter: filter, matches: matches)
        let text = brief.report(as: .json).printed()
        let part = try DossierReader.read(Array(text.utf8))
        #expect(
          part.items == dossier.items.indices.filter(brief.isSelected).map { dossier.items[$0] })
        #expect(part.context == matches.context.map { dossier.context[$0] })
        for relation in part.relations {
          let whole = try #require(dossier.relations.first { $0.id == relation.id })
          let ids = relation.items.map { part.items[$0].id }
          #expect(
            ids == whole.items.filter(brief.isSelected).map { dossier.items[$0].id },
            "seed \(seed), \(filter)")
        }
      }
    }
  }

  @Test func namesRelationsThatLostAnItem() throws {
    let brief = try BriefSample.brief("fishery", where: "raise | ports")
    let selection = DossierSelection(brief)
    #expect(selection.dossier.items.map(\.id) == ["n1", "n2", "s1"])
    #expect(selection.dossier.relations.map(\.id) == ["d1", "h1"])
    #expect(selection.droppedRelations == ["d2", "h2"])
    #expect(selection.narrowedRelations == ["h1"])
    #expect(
      brief.warnings(for: .json).map(\.string) == [
        "2 relations left out, with items of one actor alone selected: d2, h2",
        "1 relation kept without those items that are not selected: h1",
      ])
    #expect(brief.warnings(for: .html).isEmpty)
  }
}
