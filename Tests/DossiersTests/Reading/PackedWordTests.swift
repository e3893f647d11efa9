import Testing

@testable import Dossiers

@Suite struct PackedWordTests {
  private func stands(_ word: PackedWord, at offset: Int, in text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { word.stands(at: offset, in: $0) }
  }

  @Test(arguments: ["", "a", "kind", "domain", "summary", "citations", "formatVersion"])
  func tellsAWordFromAllThatAreNearIt(word: String) throws {
    let packed = try #require(PackedWord(word))
    let rest = String(repeating: "x", count: PackedWord.longest)
    #expect(stands(packed, at: 0, in: "\"\(word)\"" + rest))
    #expect(stands(packed, at: 3, in: "xyz\"\(word)\"" + rest))
    let quoted = Array("\"\(word)\"".utf8)
    for place in quoted.indices {
      for byte in UInt8.min...UInt8.max where byte != quoted[place] {
        let bytes = quoted[..<place] + [byte] + quoted[(place + 1)...] + Array(rest.utf8)
        let isTaken = Array(bytes).withUnsafeBufferPointer { packed.stands(at: 0, in: $0) }
        if isTaken { Issue.record("\(byte) at \(place) of \(word)") }
      }
    }
  }

  @Test func looksNeitherTooFarNorTooLate() throws {
    let word = try #require(PackedWord("id"))
    #expect(!stands(word, at: 0, in: "\"id\""))
    #expect(!stands(word, at: 20, in: "\"id\""))
    #expect(PackedWord("fourteenletter") != nil && PackedWord("fifteen-letters") == nil)
  }

  /// The words of the format all fit, so that none of them takes the slow way.
  @Test func holdsEveryWordOfTheFormat() {
    let words =
      Item.Kind.allCases.map(\.rawValue) + Item.Modality.allCases.map(\.rawValue)
      + Relation.Kind.allCases.map(\.rawValue) + Relation.Basis.allCases.map(\.rawValue)
    #expect(words.allSatisfy { PackedWord($0) != nil })
  }
}
