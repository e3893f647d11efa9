extension DossierReader {
  /// Reads a whole number within a range.
  mutating func readNumber(
    _ range: ClosedRange<Int>, _ what: String
  ) throws(JSONSyntaxError) -> Located<Int>? {
    if let digits = try quotedNumber(range) {
      report(
        "expected \(what), found a string; write \(digits) without quotes", at: cursor.offset)
      try cursor.skipValue()
      return nil
    }
    guard try expect(.number, what) else { return nil }
    let offset = cursor.offset
    let number = try cursor.readWholeNumber()
    if let number, range.contains(number) { return Located(value: number, offset: offset) }
    let found = String(decoding: cursor.bytes[offset..<cursor.offset], as: UTF8.self)
    report("expected \(what), found \(found.prefix(60))", at: offset)
    return nil
  }

  /// The number within a range that the next value would be without its quotes; it is not read.
  private mutating func quotedNumber(_ range: ClosedRange<Int>) throws(JSONSyntaxError) -> String? {
    guard try cursor.peekKind() == .string else { return nil }
    var ahead = cursor
    let text = Array(try ahead.readString().utf8)
    guard let first = text.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return nil
    }
    return text.withUnsafeBufferPointer { text in
      var number = JSONCursor(text)
      guard let value = try? number.readWholeNumber(), number.next == nil, range.contains(value)
      else { return nil }
      return String(value)
    }
  }
}
