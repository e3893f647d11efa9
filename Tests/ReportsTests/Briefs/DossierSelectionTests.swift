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
      // Whichever two are compared, the dossier is whole.
      let brief = Brief(Comparison(dossier, left: dossier.actors.count - 1, right: 0))
      let text = brief.report(as: .json).printed()
      let read = try DossierReader.read(Array(text.utf8))
      #expect(read == dossier, "seed \(seed)")
      // Equality takes canonical equivalents for the same; what is written must be the same bytes.
      #expect(bytes(of: read) == bytes(of: dossier), "seed \(seed)")
      #expect(brief.warnings(for: .json).isEmpty)
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
