extension DossierReader {
  /// Reads a string with its offset; `nil` where the value is none.
  mutating func readLocatedString(
    _ what: @autoclosure () -> String
  ) throws(JSONSyntaxError) -> Located<String>? {
    guard try expect(.string, what()) else { return nil }
    let offset = cursor.offset
    return Located(value: try cursor.readString(), offset: offset)
  }

  /// Reads an address of the web; one that no browser would open is worth a warning.
  mutating func readWebAddress() throws(JSONSyntaxError) -> Text? {
    _ = try cursor.peekKind()
    let offset = cursor.offset
    guard let address = try readLine() else { return nil }
    let string = address.string.lowercased()
    let host = ["http://", "https://"].first(where: string.hasPrefix).map {
      string.dropFirst($0.count)
    }
    if host?.first?.isLetter != true, host?.first?.isNumber != true, host?.first != "[" {
      draft.places.strangeAddresses.append(offset)
    }
    return address
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
  mutating func readWord<Word: FormatWord>(
    _ type: Word.Type
  ) throws(JSONSyntaxError) -> Word? {
    cursor.skipWhitespace()
    if let word = Word.table.pass(&cursor) { return word }
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

  mutating func readDate() throws(JSONSyntaxError) -> CalendarDate? {
    let expected = "a day of the calendar, written as \"2017-03-28\""
    guard let text = try readLocatedString(expected) else { return nil }
    if let date = CalendarDate(text.value) { return date }
    report("expected \(expected), found \(quoted(text.value))", at: text.offset)
    return nil
  }
}
