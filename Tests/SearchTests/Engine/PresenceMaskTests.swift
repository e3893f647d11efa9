import Testing

@testable import Search

struct PresenceMaskTests {
  /// A bit that is exact stands for one byte, or for a letter in both cases.
  @Test func givesExactBytesTheirOwnBit() {
    for byte in UInt8(0)...0x7F where PresenceMask.isExact(byte) {
      for other in UInt8(0)...0xFE
      where PresenceMask.folded[Int(byte)] == PresenceMask.folded[Int(other)] {
        #expect(byte == other || (byte ^ other == 0x20 && byte | 0x20 >= 0x61), "\(byte) \(other)")
      }
    }
    #expect((UInt8(0x61)...0x7A).allSatisfy(PresenceMask.isExact))
    #expect((UInt8(0x30)...0x39).allSatisfy(PresenceMask.isExact))
  }

  @Test func givesEveryByteOneBit() {
    for byte in 0...255 {
      #expect(PresenceMask.folded[byte].nonzeroBitCount == 1)
      #expect(PresenceMask.raw[byte].nonzeroBitCount == 1)
      let isPlain = byte < 0x80 && !(0x09...0x0D).contains(byte) || byte == 0xFF
      #expect((PresenceMask.raw[byte] == PresenceMask.notPlain) == !isPlain)
      #expect((PresenceMask.folded[byte] == PresenceMask.severalTexts) == (byte == 0xFF))
    }
  }
}
