extension JSONCursor {
  /// Reads a number; answers its value where it is whole and fits into `Int`, else `nil`.
  ///
  /// What counts is the value, as in a schema: `1.0`, `10e-1` and `1` are the same number.
  mutating func readWholeNumber() throws(JSONSyntaxError) -> Int? {
    skipWhitespace()
    let start = offset
    if next == UInt8(ascii: "-") { advance() }
    let integerStart = offset
    guard skipDigits() else { throw unexpected("a digit") }
    if bytes[integerStart] == UInt8(ascii: "0"), offset > integerStart + 1 {
      throw error("a number must not begin with a zero", at: integerStart)
    }
    let integerEnd = offset
    if next == UInt8(ascii: ".") {
      advance()
      guard skipDigits() else { throw unexpected("a digit after the decimal point") }
    }
    let mantissaEnd = offset
    var exponent = 0..<0
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      advance()
      let exponentStart = offset
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { advance() }
      guard skipDigits() else { throw unexpected("a digit in the exponent") }
      exponent = exponentStart..<offset
    }
    if offset == integerEnd {
      return Int(String(decoding: bytes[start..<offset], as: UTF8.self))
    }
    return wholeNumber(
      bytes[start..<integerEnd], fraction: bytes[integerEnd..<mantissaEnd].dropFirst(),
      exponent: bytes[exponent])
  }

  /// The value of a number that has a fraction or an exponent, if it is whole and fits.
  private func wholeNumber(
    _ integer: Slice<UnsafeBufferPointer<UInt8>>, fraction: Slice<UnsafeBufferPointer<UInt8>>,
    exponent: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    let zero = UInt8(ascii: "0")
    var digits = Array((Array(integer) + fraction).drop { $0 == zero || $0 == UInt8(ascii: "-") })
    // One zero is taken away for each power of ten that it stands for.
    let zeros = digits.reversed().prefix { $0 == zero }.count
    digits.removeLast(zeros)
    if digits.isEmpty { return 0 }
    guard let power = exponent.isEmpty ? 0 : Int(String(decoding: exponent, as: UTF8.self)),
      case let missing = power.subtractingReportingOverflow(fraction.count - zeros),
      // The largest number has 19 digits.
      !missing.overflow, (0...19).contains(missing.partialValue), digits.count <= 19
    else { return nil }
    digits += Array(repeating: zero, count: missing.partialValue)
    let sign = integer.first == UInt8(ascii: "-") ? "-" : ""
    return Int(sign + String(decoding: digits, as: UTF8.self))
  }

  /// Reads any value and forgets it, as strictly as one that is wanted.
  mutating func skipValue() throws(JSONSyntaxError) {
    switch try peekKind() {
    case .object:
      // As bytes, because strings are equal to others that are written otherwise.
      var keys: Set<[UInt8]> = []
      try enterObject()
      while let key = try nextKey() {
        let text = try text(of: key)
        guard keys.insert(Array(text.utf8)).inserted else {
          throw error("the key \(quoted(text)) stands twice in one object", at: key.offset)
        }
        try skipValue()
      }
    case .array:
      try enterArray()
      while try nextElement() { try skipValue() }
    case .string: _ = try scanString()
    case .number: _ = try readWholeNumber()
    case .boolean: try readWord(next == UInt8(ascii: "t") ? "true" : "false")
    case .null: try readWord("null")
    }
  }

  private mutating func readWord(_ word: StaticString) throws(JSONSyntaxError) {
    let expected = word.withUTF8Buffer { Array($0) }
    let end = min(offset + expected.count, bytes.count)
    guard Array(bytes[offset..<end]) == expected else {
      let isLetter = { (byte: UInt8) in Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 }
      let found = String(
        decoding: bytes[offset...].prefix(while: isLetter).prefix(20), as: UTF8.self)
      throw error("expected \(word), found \"\(found)\"; text stands in double quotes")
    }
    advance(by: expected.count)
  }

  private mutating func skipDigits() -> Bool {
    let start = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { advance() }
    return offset > start
  }
}
