import Testing

@testable import Search

struct PairBonusesTests {
  @Test func tellsWhatTheClassesTell() {
    let classes = (0...UInt8.max).map { CharacterClass(Unicode.Scalar($0)) }
    for (own, ownClass) in classes.enumerated() {
      let expected = classes.map { UInt8(ownClass.bonus(after: $0)) }
      #expect(expected == (0..<256).map { PairBonuses.table[own << 8 | $0] })
    }
  }
}
