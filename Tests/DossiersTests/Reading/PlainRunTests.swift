import Testing

@testable import Dossiers

@Suite struct PlainRunTests {
  private func plainLength(from offset: Int, in bytes: [UInt8]) -> Int {
    bytes[offset...].prefix { (0x20...0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }.count
  }

  /// Every byte at every place of the eight, alone, before and behind another.
  @Test func agreesWithAPlainCount() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<9 {
        for other: UInt8 in [0x00, 0x21, 0x22, 0x80] {
          var bytes = [UInt8](repeating: 0x61, count: 20)
          bytes[place] = byte
          bytes[place + 1] = other
          for offset in [0, 1] {
            let length = PlainRun.length(from: offset, in: bytes)
            if length != plainLength(from: offset, in: bytes) {
              Issue.record("\(byte) at \(place) before \(other), from \(offset): \(length)")
            }
          }
        }
      }
    }
  }

  @Test func endsWithTheBytes() {
    for count in 0..<20 {
      let bytes = [UInt8](repeating: 0x20, count: count)
      #expect(PlainRun.length(from: 0, in: bytes) == count)
      #expect(PlainRun.length(from: count, in: bytes) == 0)
    }
  }
}
