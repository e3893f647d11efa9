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
    guard let line = try readLocatedString("one line of text") else { return nil }
    if line.value.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      report("expected one line of text, found a blank one; write it", at: line.offset)
    } else if line.value.unicodeScalars.contains(where: Self.isLineBreak) {
      report("expected one line of text, found a line break in it; join the lines", at: line.offset)
    }
    return Text(line.value)
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
    var lines: [Text] = []
    try readArray(of: what) { reader throws(JSONSyntaxError) in
      if let line = try reader.readLine() { lines.append(line) }
    }
    return lines
  }

  /// Reads an id of the file's list `list` and notes it for the check that none is given twice.
  ///
  /// One that is not written as ids are is answered too: what refers to it is no second mistake.
  mutating func readID(in list: String) throws(JSONSyntaxError) -> String? {
    guard let id = try readLocatedString("an id") else { return nil }
    let isLetterOrDigit = { (byte: UInt8) in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let isID =
      id.value.utf8.first.map(isLetterOrDigit) == true
      && id.value.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    guard isID else {
      report(
        "expected an id of a to z, 0 to 9 and \"-\", with no \"-\" in front, "
          + "found \(quoted(id.value))", at: id.offset)
      return id.value
    }
    draft.ids.append((id, list))
    return id.value
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
