import Testing

@testable import Search

struct DecompositionTableTests {
  private let table = DecompositionTable.shared

  /// Swift compares strings by canonical equivalence, so it is the judge of every entry.
  @Test func everyEntryIsCanonicallyEquivalent() throws {
    #expect(table.characters.count > 2000)
    for value in table.characters {
      let scalar = try #require(Unicode.Scalar(value))
      let (first, second) = try #require(table.decomposition(of: scalar))
      var parts = String.UnicodeScalarView([first])
      if let second { parts.append(second) }
      #expect(String(scalar) == String(parts), "\(String(value, radix: 16))")
    }
  }

  @Test func entriesRise() {
    #expect(zip(table.characters, table.characters.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func leavesOtherCharactersAlone() {
    let listed = Set(table.characters)
    for value in UInt32(0)...0x3_0000 where !listed.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if table.decomposition(of: scalar) != nil { Issue.record("\(String(value, radix: 16))") }
    }
  }

  /// Latin, Greek and Cyrillic letters that canonical equivalence knows to be composed are all
  /// there.
  @Test(arguments: ["a", "o", "u", "Y", "α", "Ω", "и", "г", "ا", "ي"])
  func knowsEveryComposedLetter(base: String) throws {
    let listed = Set(table.characters)
    let marks = (UInt32(0x300)...0x36F).compactMap { Unicode.Scalar($0) } + ["\u{653}", "\u{654}"]
    let composed = Dictionary(
      (UInt32(0x80)...0x1FFF).compactMap { Unicode.Scalar($0) }.map { (String($0), $0.value) },
      uniquingKeysWith: { first, _ in first })
    var found = 0
    for mark in marks {
      guard let value = composed[base + String(mark)] else { continue }
      found += 1
      #expect(listed.contains(value))
    }
    #expect(found > 0)
  }
}
