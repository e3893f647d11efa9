extension JSONCursor {
  /// Reads a string and decodes its escapes.
  mutating func readString() throws(JSONSyntaxError) -> String {
    skipWhitespace()
    guard next == UInt8(ascii: "\"") else { throw unexpected("a string") }
    return try text(of: scanString())
  }

  /// Passes over the string whose opening quote comes next, as strictly as if it were decoded.
  mutating func scanString() throws(JSONSyntaxError) -> JSONString {
    let opening = offset
    advance()
    var (hasEscapes, isASCII) = (false, true)
    while true {
      advance(by: PlainRun.length(from: offset, in: bytes))
      guard let byte = next else { break }
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return JSONString(
          contents: (opening + 1)..<(offset - 1), hasEscapes: hasEscapes, isASCII: isASCII)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        _ = try readEscape()
      case ..<0x20:
        throw error(
          "a string holds the control byte 0x\(hexadecimal(UInt32(byte), digits: 2)); "
            + "write it as \\u\(hexadecimal(UInt32(byte), digits: 4))"
            + (byte == 0x0A ? ", or close the string on its line" : ""))
      default:
        isASCII = false
        advance(by: try lengthOfScalar())
      }
    }
    throw error("the string that opens here is never closed; add the closing quote", at: opening)
  }

  /// The text of a string that was scanned in these bytes.
  func text(of string: JSONString) throws(JSONSyntaxError) -> String {
    guard string.hasEscapes else {
      return String(decoding: plainBytes(string.contents), as: UTF8.self)
    }
    var text = ""
    try decode(string) { plain in
      text += String(decoding: plain, as: UTF8.self)
    } escape: { scalar in
      text.unicodeScalars.append(scalar)
    }
    return text
  }

  /// Puts the text of a string that was scanned in these bytes into an arena.
  func append(_ string: JSONString, to arena: TextArena) throws(JSONSyntaxError) -> Text {
    let start = arena.count
    if string.hasEscapes {
      try decode(string, plain: arena.append, escape: arena.append)
    } else {
      arena.append(plainBytes(string.contents))
    }
    return arena.endText(from: start)
  }

  /// Goes over a scanned string part by part: bytes that stand for themselves, and escapes.
  private func decode(
    _ string: JSONString, plain: (UnsafeRawBufferPointer) -> Void,
    escape: (Unicode.Scalar) -> Void
  ) throws(JSONSyntaxError) {
    let end = string.contents.upperBound
    var cursor = JSONCursor(bytes, at: string.contents.lowerBound)
    while cursor.offset < end {
      let start = cursor.offset
      if bytes[start] == UInt8(ascii: "\\") {
        escape(try cursor.readEscape())
      } else {
        while cursor.offset < end, bytes[cursor.offset] != UInt8(ascii: "\\") {
          cursor.advance()
        }
        plain(plainBytes(start..<cursor.offset))
      }
    }
  }

  private func plainBytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  private func lengthOfScalar() throws(JSONSyntaxError) -> Int {
    guard let length = UTF8Sequence.length(at: offset, in: bytes) else {
      throw error(
        "byte 0x\(hexadecimal(UInt32(bytes[offset]), digits: 2)) is not UTF-8 here; "
          + "save the file as UTF-8")
    }
    return length
  }

  /// Reads what a backslash and the letters after it stand for.
  private mutating func readEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = offset
    advance()
    guard let letter = next else { throw error("expected an escape, found the end of the file") }
    advance()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape(from: start)
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
