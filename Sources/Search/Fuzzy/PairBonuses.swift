/// `CharacterClass.bonus(after:)` of every byte of ASCII after every other, in one look.
///
/// A pair of neighbours read as one number of 16 bits, the second in its high byte, is the place:
/// only the rows of letters that are looked for are ever touched.
enum PairBonuses {
  static let table: StableArray<UInt8> = {
    let classes = (0...255).map { CharacterClass(Unicode.Scalar(UInt8($0))) }
    let table = StableArray<UInt8>(count: 0x10000)
    for (own, ownClass) in classes.enumerated() {
      let bonuses = CharacterClass.allCases.map { UInt8(ownClass.bonus(after: $0)) }
      for (before, beforeClass) in classes.enumerated() {
        table.address[own << 8 | before] = bonuses[Int(beforeClass.rawValue)]
      }
    }
    return table
  }()

  /// What stands before the first letter of a text.
  static let beforeText = UInt8(ascii: " ")
}
