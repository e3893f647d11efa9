import SeededRandom
import Testing

@testable import Dossiers

/// What is read in pieces is what is read in one go, whatever the file holds and wherever it is cut.
@Suite struct PieceReadingTests {
  private static let whole = Pieces(threads: 1)

  /// Pieces of so many bytes or more.
  private func pieces(_ smallest: Int, threads: Int = 3) -> Pieces {
    Pieces(threads: threads, smallest: smallest)
  }

  private func text(_ records: Int, x: String = "") -> String {
    let items = (0..<records).map { number in
      """
      {"id": "i\(number)", "actor": "a\(number % 2)", "domain": "d", "kind": "goal",
      "modality": "asserted", "title": "Title \(number)", "summary": "S",
      "citations": [{"passage": 1}, {"passage": 2}], "tags": ["b}, {\\"id\\": 1", "{"]\(x)}
      """
    }
    let relations = (0..<records - 1).map { number in
      """
      {"id": "r\(number)", "kind": "shared", "basis": "stated",
      "items": ["i\(number)", "i\(number + 1)"], "title": "T", "rationale": "R"}
      """
    }
    return """
      {"formatVersion": 1, "id": "x", "title": "T", "source": {"title": "T", "author": "A",
      "note": "N", "passages": [{"number": 1, "synopsis": "1"}, {"number": 2, "synopsis": "2"}]},
      "actors": [{"id": "a0", "name": "A"}, {"id": "a1", "name": "B"}],
      "domains": [{"id": "d", "name": "D"}],
      "items": [\(items.joined(separator: ",\n"))],
      "relations": [\(relations.joined(separator: ",\n"))]}
      """
  }

  private func arenas(of dossier: Dossier) -> Int {
    Set(dossier.items.map { ObjectIdentifier($0.texts.arena) }).count
  }

  @Test func readsInPieces() throws {
    let bytes = Array(text(60).utf8)
    let expected = try DossierReader.read(bytes, pieces: Self.whole)
    #expect(arenas(of: expected) == 1)
    for smallest in [100, 300, 1000, 4000] {
      let dossier = try DossierReader.read(bytes, pieces: pieces(smallest))
      #expect(dossier == expected)
      #expect(arenas(of: dossier) > 2)
    }
  }

  /// Keys of one's own may hold what looks like the border of an item.
  @Test func isNotDeceived() throws {
    let x = #", "x-like": [{"id": 1, "actor": 0}, {"id": 2, "actor": 0}, {"id": 3, "actor": 0}]"#
    let bytes = Array(text(60, x: x).utf8)
    let expected = try DossierReader.read(bytes, pieces: Self.whole)
    for smallest in 100..<160 {
      #expect(try DossierReader.read(bytes, pieces: pieces(smallest)) == expected)
    }
  }

  @Test func findsTheSameInPlantedDossiers() throws {
    var inPieces = 0
    for seed in 0..<400 {
      var random = SeededGenerator(seed: UInt64(seed))
      var dossier = PlantedDossier(using: &random)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        _ = PlantedFault.allCases.randomElement(using: &random)?.plant(in: &dossier, using: &random)
      }
      let text =
        Bool.random(using: &random) ? dossier.lines(using: &random) : dossier.text(using: &random)
      let bytes = Array(text.replacing("§", with: "").utf8)
      let expected = DossierReader.examine(bytes, pieces: Self.whole)
      let smallest = Int.random(in: 1...600, using: &random)
      let found = DossierReader.examine(bytes, pieces: pieces(smallest))
      if let dossier = found.dossier, arenas(of: dossier) > 1 { inPieces += 1 }
      guard found != expected else { continue }
      Issue.record(
        """
        seed \(seed), pieces of \(smallest): \(found.problems.map(\.description)) instead of \
        \(expected.problems.map(\.description))
        """)
    }
    #expect(inPieces > 20)
  }

  @Test(arguments: [SmallDossier.text, SmallDossier.lines])
  func findsTheSameInSpoiltFiles(text: String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte: UInt8 in [0x22, 0x7D, 0x0A] {
        var changed = bytes
        changed[index] = byte
        let expected = DossierReader.examine(changed, pieces: Self.whole)
        if DossierReader.examine(changed, pieces: pieces(120, threads: 2)) != expected {
          Issue.record("byte \(index) as \(byte)")
        }
      }
    }
  }

  /// Ids given twice and references, each of the two in a piece of its own or in the same.
  @Test func findsTheSameAcrossBorders() {
    let good = text(12)
    for (old, new) in [("\"id\": \"i", "\"id\": \"i"), ("\"id\": \"r", "\"id\": \"i")] {
      for first in 0..<11 {
        for second in 0..<11 where second != first {
          let edited = good.replacing(
            "\(old)\(first)\"", with: "\(new)\(second)\"", maxReplacements: 1)
          let bytes = Array(edited.utf8)
          let expected = DossierReader.examine(bytes, pieces: Self.whole)
          #expect(!expected.problems.isEmpty)
          #expect(DossierReader.examine(bytes, pieces: pieces(150)) == expected)
        }
      }
    }
  }
}
