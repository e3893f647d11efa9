import SeededRandom
import Testing

@testable import Search

struct MaskTestTests {
  /// Masks that nearly have what is wanted, in the lower halves, the higher ones or both.
  @Test(arguments: [0x0000_0000_0200_0011, 0x0400_0001_0000_0000, 0x0000_8000_8000_0001, 0x1])
  func tellsWhichMasksHaveAllBits(wanted: UInt64) {
    var generator = SeededGenerator(seed: wanted)
    let test = MaskTest(wanted)
    for count in 0...64 {
      let masks = (0..<count).map { _ in
        let missing = UInt64(1) << UInt64.random(in: 0..<64, using: &generator)
        return (UInt64.random(in: 0 ... .max, using: &generator) | wanted) & ~missing
      }
      let expected = masks.indices.reduce(UInt64(0)) { bits, place in
        masks[place] & wanted == wanted ? bits | 1 << UInt64(place) : bits
      }
      let open = UInt64.random(in: 0 ... .max, using: &generator) & ByteBlock.first(count)
      #expect(test.bits(of: masks, count: count) == expected)
      #expect(test.plainBits(of: masks, count: count) == expected)
      #expect(test.bits(of: masks, among: open) == expected & open)
    }
  }
}
