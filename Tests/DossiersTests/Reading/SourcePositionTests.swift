import Testing

@testable import Dossiers

@Suite struct SourcePositionTests {
  private func positions(_ offsets: [Int], _ bytes: [UInt8]) -> [String] {
    SourcePosition.positions(of: offsets, in: bytes).map(\.description)
  }

  @Test func countsLinesAndScalars() {
    let text = Array("ab\né🙂e\u{301}x\r\n\ny".utf8)
    //                0 1 2  3 5 9 10 12 13 14 15 16
    #expect(
      positions([0, 1, 2, 3, 5, 9, 10, 12, 13, 14, 15, 16], text)
        == [
          "1:1", "1:2", "1:3", "2:1", "2:2", "2:3", "2:4", "2:5", "2:6", "2:7", "3:1", "4:1",
        ])
  }

  @Test func countsTheEndAndWhatIsPastIt() {
    #expect(positions([0, 1, 5], []) == ["1:1", "1:1", "1:1"])
    #expect(positions([2, 3, 99], Array("abc".utf8)) == ["1:3", "1:4", "1:4"])
    #expect(positions([1, 2, 99], Array("a\n".utf8)) == ["1:2", "2:1", "2:1"])
    #expect(positions([1, 2], Array("é".utf8)) == ["1:1", "1:2"])
  }

  @Test func takesOffsetsInsideAScalarAsItsBeginning() {
    #expect(positions([1, 2, 3, 4, 5], Array("a🙂b".utf8)) == ["1:2", "1:2", "1:2", "1:2", "1:3"])
  }

  @Test func answersRepeatedOffsets() {
    #expect(positions([1, 1, 3, 3], Array("a\nbc".utf8)) == ["1:2", "1:2", "2:2", "2:2"])
    #expect(positions([], Array("a".utf8)).isEmpty)
  }

  @Test func countsBytesThatAreNotUTF8OneByOne() {
    #expect(positions([0, 1, 2, 3], [0x61, 0x80, 0x80, 0x62]) == ["1:1", "1:2", "1:3", "1:4"])
    #expect(positions([1, 2, 3], [0x0A, 0xBF, 0xBF, 0x62]) == ["2:1", "2:2", "2:3"])
    // A sequence cut short: no byte of it belongs to a scalar.
    #expect(positions([0, 1, 2, 3], [0xE2, 0x82, 0x0A, 0x62]) == ["1:1", "1:2", "1:3", "2:1"])
  }

  /// The position of one offset: scalars are found by asking the standard library whether the next
  /// one to four bytes are one.
  private func plainPosition(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    var (index, line, column) = (0, 1, 1)
    while index < bytes.count {
      let length =
        (1...4).first { length in
          let part = bytes.dropFirst(index).prefix(length)
          return part.count == length
            && String(validating: part, as: UTF8.self)?.unicodeScalars.count == 1
        } ?? 1
      if index + length > offset { break }
      if bytes[index] == 0x0A { (line, column) = (line + 1, 1) } else { column += 1 }
      index += length
    }
    return SourcePosition(line: line, column: column)
  }

  @Test func agreesWithAPlainCountOnSmallTexts() {
    let edges: [UInt8] = [0x61, 0x0A, 0x0D, 0x80, 0xC3, 0xE2, 0xF0]
    withEverySequence(of: edges, upTo: 4) { bytes in
      let offsets = Array(0...(bytes.count + 1))
      let plain = offsets.map { plainPosition(of: $0, in: bytes) }
      if SourcePosition.positions(of: offsets, in: bytes) != plain {
        Issue.record("\(bytes): \(plain)")
      }
    }
  }
}
