import CResources
import Testing

@testable import Dossiers

/// The bundled dossier's titles fit their cells, and its words are those that a reader types.
@Suite struct BundledWordsTests {
  private let dossier: Dossier

  init() throws {
    var length = 0
    let start = resources_bundled_dossier(&length)
    dossier = try DossierReader.read(Array(UnsafeBufferPointer(start: start, count: length)))
  }

  @Test func hasTitlesThatFit() {
    let titles =
      dossier.items.map(\.title) + dossier.relations.map(\.title) + dossier.context.map(\.title)
    for title in titles {
      // Every scalar in them takes one cell, or this count would not be one of cells.
      #expect(title.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(title.string)")
      #expect(title.utf8.count <= 48, "\(title.string)")
    }
  }

  @Test func hasTagsOnEveryItem() {
    for item in dossier.items {
      #expect(!item.tags.isEmpty, "\(item.id)")
      #expect(Set(item.tags).count == item.tags.count, "\(item.id)")
      #expect(item.tags.allSatisfy { $0.string == $0.string.lowercased() }, "\(item.id)")
    }
    #expect(dossier.context.allSatisfy { !$0.tags.isEmpty })
  }

  @Test(arguments: [
    ("kurds", 5), ("idlib", 3), ("hezbollah", 3), ("sanctions", 1), ("trump", 2), ("us", 6),
    ("turkey", 4), ("israel", 5), ("yemen", 2), ("assad", 8), ("bases", 2), ("isis", 2),
    ("daesh", 2), ("iraq", 2), ("palestine", 2), ("damascus", 8), ("homs", 1), ("daraa", 1),
    ("raqqa", 1), ("deir", 1), ("tartus", 1), ("khmeimim", 1), ("houthi", 1), ("saudi", 2),
    ("qatar", 2), ("gulf", 3), ("shia", 3), ("sunni", 1), ("terrorism", 4), ("al-qaeda", 1),
    ("sanctions", 1), ("eu", 1), ("washington", 5), ("irgc", 1), ("mediator", 2), ("arms", 1),
    ("coalition", 2), ("status quo", 2), ("pressure", 4), ("negotiation", 2), ("ankara", 4),
  ])
  func findsWhatAReaderTypes(word: String, least: Int) {
    let found = dossier.items.filter { item in
      (item.tags + item.parties + item.places + [item.title]).contains {
        $0.string.lowercased().split { !$0.isLetter && $0 != "-" }.joined(separator: " ")
          .contains(word)
      }
    }
    #expect(found.count >= least, "\(found.map(\.id))")
  }

  /// A name without what may be spelled in two ways: case, hyphens, articles, plurals, vowels.
  private func skeleton(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter }.filter {
      !["the", "of", "al"].contains($0)
    }
    return words.map { word in
      let consonants = word.filter { !"aeiouy".contains($0) }
      return word.prefix(1) + (consonants.last == "s" ? consonants.dropLast() : consonants[...])
    }.joined()
  }

  @Test func spellsEveryPartyAndPlaceInOneWay() {
    for names in [dossier.items.flatMap(\.parties), dossier.items.flatMap(\.places)] {
      let spellings = Set(names.map(\.string))
      for (_, same) in Dictionary(grouping: spellings, by: skeleton) {
        #expect(same.count == 1, "\(same.sorted())")
      }
    }
    // The long form is the one that is used.
    let names = Set(dossier.items.flatMap { $0.parties + $0.places }.map(\.string))
    #expect(
      names.isDisjoint(with: ["US", "USA", "EU", "UK", "IS", "ISIL", "Daesh", "IRGC", "Assad"]))
  }
}
