import Testing

@testable import Screen

@Suite struct CleanBytesTests {
  @Test func takesCleanTextAlone() {
    var bytes = CleanBytes()
    bytes.append("é" as CleanText)
    bytes.appendSpaces(2)
    bytes.appendSpaces(-1)
    for text in ["平和", "\u{1b}[31m", "a\n", "\u{202e}", "e\u{301}", "\u{7f}", "👩"] {
      let isTaken = Array(text.utf8).withUnsafeBytes { bytes.append(settled: $0) }
      #expect(isTaken == (text == "平和"), "\(text)")
    }
    #expect(bytes.text == "é  平和")
    #expect(TextMetrics().width(of: bytes) == 7)
    bytes.endLine()
    #expect(bytes.bytes == Array("é  平和\n".utf8))
    bytes.removeAll()
    #expect(bytes.isEmpty && TextMetrics().width(of: bytes) == 0)
  }

  /// Every ASCII character at every place of a text that is longer than eight bytes, alone and
  /// among others, with and without two that are unwanted.
  @Test func settledTextIsToldAtEveryPlace() {
    for byte in UInt8(0)..<0x80 {
      for place in 0..<19 {
        for other in ["a", "é", "平"] {
          var text = String(repeating: other, count: place)
          text.unicodeScalars.append(Unicode.Scalar(byte))
          text += String(repeating: "a", count: 19 - place)
          let isPrintable = (0x20..<0x7f).contains(byte)
          let (isSettled, isWanted) = Array(text.utf8).withUnsafeBytes {
            (CleanText.isSettled(utf8: $0), CleanText.isSettled(utf8: $0, without: 0x22, 0x5c))
          }
          if isSettled != isPrintable { Issue.record("\(byte) at \(place) after \(other)") }
          if isWanted != (isPrintable && byte != 0x22 && byte != 0x5c) {
            Issue.record("\(byte) at \(place) after \(other), quotes unwanted")
          }
        }
      }
    }
  }
}
