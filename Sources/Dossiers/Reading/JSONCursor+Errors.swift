extension JSONCursor {
  func error(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(offset: offset ?? self.offset, message: message)
  }

  /// Says what should stand at the next byte and what does.
  func unexpected(_ expected: String) -> JSONSyntaxError {
    guard let byte = next else { return error("expected \(expected), found the end of the file") }
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return error("expected \(expected), found a byte order mark; save the file without it")
    }
    if offset == 0, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return error("expected UTF-8, found UTF-16; save the file as UTF-8")
    }
    return error("expected \(expected), found \(described(byte))\(hint(for: byte, expected))")
  }

  /// The thing at the next byte in a reader's words.
  private func described(_ byte: UInt8) -> String {
    switch byte {
    case 0x20: return "a space"
    case 0x09: return "a tab"
    case 0x0A, 0x0D: return "the end of the line"
    case 0x21...0x7E: return "\"\(Character(Unicode.Scalar(byte)))\""
    case 0x80...:
      var rest = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
      var decoder = UTF8()
      if case .scalarValue(let scalar) = decoder.decode(&rest) {
        return "\"\(Character(scalar))\" (U+\(hexadecimal(scalar.value, digits: 4)))"
      }
      return "byte 0x\(hexadecimal(UInt32(byte), digits: 2)), which is not UTF-8"
    default: return "control byte 0x\(hexadecimal(UInt32(byte), digits: 2))"
    }
  }

  /// What to do about the mistakes that people make most often.
  private func hint(for byte: UInt8, _ expected: String) -> String {
    var before = offset - 1
    while before >= 0, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[before]) { before -= 1 }
    let follows = before >= 0 ? bytes[before] : 0
    if follows == UInt8(ascii: ","), byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
      return "; remove the comma before it"
    }
    let isComma = expected.hasPrefix("\",\"")
    switch Unicode.Scalar(byte) {
    case "/", "#": return "; JSON has no comments"
    case "'": return "; use double quotes"
    case "\0": return "; save the file as UTF-8"
    case "\"" where isComma, "{" where isComma, "[" where isComma:
      return "; is a comma missing before it?"
    case "+" where expected == "a value", "." where expected == "a value":
      return "; a number begins with a digit or \"-\""
    case "A"..."Z" where expected == "a value", "a"..."z" where expected == "a value":
      return "; text stands in double quotes"
    default: return ""
    }
  }
}

/// A number in upper-case hexadecimal, with leading zeros up to `digits`.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
