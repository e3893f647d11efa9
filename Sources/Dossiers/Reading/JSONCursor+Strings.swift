extension JSONCursor {
  /// Reads a string and decodes its escapes.
  mutating func readString() throws(JSONSyntaxError) -> String {
    skipWhitespace()
    guard next == UInt8(ascii: "\"") else { throw unexpected("a string") }
    let opening = offset
    advance()
    var decoded: [UInt8] = []
    var plainStart = offset
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        // Without escapes the bytes are taken as they are, in one piece.
        let plain = bytes[plainStart..<offset]
        advance()
        if decoded.isEmpty { return String(decoding: plain, as: UTF8.self) }
        return String(decoding: decoded + plain, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[plainStart..<offset]
        try readEscape(into: &decoded)
        plainStart = offset
      case ..<0x20:
        throw error(
          "a string holds the control byte 0x\(hexadecimal(UInt32(byte), digits: 2)); "
            + "write it as \\u\(hexadecimal(UInt32(byte), digits: 4))"
            + (byte == 0x0A ? ", or close the string on its line" : ""))
      case ..<0x80: advance()
      default: advance(by: try lengthOfScalar())
      }
    }
    throw error("the string that opens here is never closed; add the closing quote", at: opening)
  }

  private func lengthOfScalar() throws(JSONSyntaxError) -> Int {
    guard let length = UTF8Sequence.length(at: offset, in: bytes) else {
      throw error(
        "byte 0x\(hexadecimal(UInt32(bytes[offset]), digits: 2)) is not UTF-8 here; "
          + "save the file as UTF-8")
    }
    return length
  }

  private mutating func readEscape(into decoded: inout [UInt8]) throws(JSONSyntaxError) {
    let start = offset
    advance()
    guard let letter = next else { throw error("expected an escape, found the end of the file") }
    advance()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(letter)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try readUnicodeEscape(from: start)
      decoded.append(contentsOf: Array(String(scalar).utf8))
    default:
      throw error(
        "a backslash here must be followed by one of \" \\ / b f n r t u; double it to mean itself",
        at: start)
    }
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair.
  private mutating func readUnicodeEscape(
    from start: Int
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      advance(by: 2)
      let second = try readFourDigits(from: start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw error(
      "\\u\(hexadecimal(first, digits: 4)) is half of a surrogate pair; write the other half "
        + "beside it, or the character itself", at: start)
  }

  private mutating func readFourDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("expected four hexadecimal digits after \\u", at: start)
      }
      value = value << 4 | UInt32(digit)
      advance()
    }
    return value
  }
}
