extension DossierReader {
  /// Reads a string with its offset; `nil` where the value is none.
  mutating func readLocatedString(
    _ what: @autoclosure () -> String = "a string"
  ) throws(JSONSyntaxError) -> Located<String>? {
    guard try expect(.string, what()) else { return nil }
    let offset = cursor.offset
    return Located(value: try cursor.readString(), offset: offset)
  }

  /// Reads text that may be long and may have several lines.
  mutating func readText() throws(JSONSyntaxError) -> Text? {
    try readLocatedString().map { Text($0.value) }
  }

  /// Reads text that must be one line and not blank.
  mutating func readLine() throws(JSONSyntaxError) -> Text? {
    guard try expect(.string, "one line of text") else { return nil }
    let string = try cursor.scanString()
    let line = try cursor.text(of: string)
    if Self.isBlank(line) {
      report("expected one line of text, found a blank one; write it", at: string.offset)
    } else if !string.isPlain, line.unicodeScalars.contains(where: Self.isLineBreak) {
      report(
        "expected one line of text, found a line break in it; join the lines", at: string.offset)
    }
    return Text(line)
  }

  private static func isBlank(_ line: String) -> Bool {
    // Nearly every line begins with a letter or digit: no need to ask for its properties.
    if let first = line.utf8.first, (0x21..<0x7F).contains(first) { return false }
    return line.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a scalar ends a line (Unicode Standard, section 5.8).
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Reads a list of short texts, such as tags.
  mutating func readLines(of what: String) throws(JSONSyntaxError) -> [Text] {
    lines.removeAll(keepingCapacity: true)
    try readArray(of: what) { reader throws(JSONSyntaxError) in
      if let line = try reader.readLine() { reader.lines.append(line) }
    }
    // A new array is as large as it must be; one that has grown is larger, and there are many.
    return lines.map { $0 }
  }

  /// Reads an id.
  ///
  /// One that is not written as ids are is answered too: what refers to it is no second mistake.
  mutating func readID() throws(JSONSyntaxError) -> Located<String>? {
    guard let id = try readLocatedString("an id") else { return nil }
    if !Self.isID(id.value) {
      draft.malformedIDs.insert(id.value)
      report(
        "expected an id of a to z, 0 to 9 and \"-\", with no \"-\" in front, "
          + "found \(quoted(id.value))", at: id.offset)
    }
    return id
  }

  /// Whether a text is written as ids are: `[a-z0-9][a-z0-9-]*`.
  private static func isID(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where !isFirst: break
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }

  /// Reads one of the words that an enumeration has.
  mutating func readWord<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type
  ) throws(JSONSyntaxError) -> Word? {
    var words: [String] { Word.allCases.map(\.rawValue) }
    var choice: String { words.map { "\"\($0)\"" }.joined(separator: " or ") }
    guard let found = try readLocatedString(choice) else { return nil }
    if let word = Word(rawValue: found.value) { return word }
    let hint = NearestWord.nearest(to: found.value, among: words).map {
      "; did you mean \"\($0)\"?"
    }
    report("expected \(choice), found \(quoted(found.value))\(hint ?? "")", at: found.offset)
    return nil
  }

  /// Reads a whole number within a range.
  mutating func readNumber(
    _ range: ClosedRange<Int>, _ what: String
  ) throws(JSONSyntaxError) -> Located<Int>? {
    guard try expect(.number, what) else { return nil }
    let offset = cursor.offset
    let number = try cursor.readWholeNumber()
    if let number, range.contains(number) { return Located(value: number, offset: offset) }
    let found = String(decoding: cursor.bytes[offset..<cursor.offset], as: UTF8.self)
    report("expected \(what), found \(found.prefix(60))", at: offset)
    return nil
  }

  mutating func readDate() throws(JSONSyntaxError) -> CalendarDate? {
    let expected = "a day of the calendar, written as \"2017-03-28\""
    guard let text = try readLocatedString(expected) else { return nil }
    if let date = CalendarDate(text.value) { return date }
    report("expected \(expected), found \(quoted(text.value))", at: text.offset)
    return nil
  }
}
