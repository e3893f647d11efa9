extension DossierReader {
  /// What a text is read for, which decides where it is kept.
  enum TextUse {
    /// To be found: the texts of an item or context claim, side by side with nothing between them.
    case search
    /// Only to be shown.
    case showing
  }

  /// Reads text that may be long and may have several lines; a blank one is worth a warning that
  /// calls it by its `name`, if it has one.
  mutating func readText(
    _ name: StaticString? = nil, for use: TextUse = .showing
  ) throws(JSONSyntaxError) -> Text? {
    guard let text = try readLocatedText(for: use) else { return nil }
    if let name, Self.isBlank(text.value) {
      draft.places.blankTexts.append(Located(value: "\(name)", offset: text.offset))
    }
    return text.value
  }

  /// Reads text with its offset; `nil` where the value is no string.
  mutating func readLocatedText(
    for use: TextUse = .showing
  ) throws(JSONSyntaxError) -> Located<Text>? {
    guard try expect(.string, "a string") else { return nil }
    let string = try cursor.scanString()
    return Located(value: try cursor.append(string, to: arena(for: use)), offset: string.offset)
  }

  /// Reads text that must be one line and not blank.
  mutating func readLine(for use: TextUse = .showing) throws(JSONSyntaxError) -> Text? {
    guard try expect(.string, "one line of text") else { return nil }
    let string = try cursor.scanString()
    let line = try cursor.append(string, to: arena(for: use))
    if Self.isBlank(line) {
      report("expected one line of text, found a blank one; write it", at: string.offset)
    } else if !string.isPlain, line.withUTF8(Self.hasLineBreak) {
      report(
        "expected one line of text, found a line break in it; join the lines", at: string.offset)
    }
    return line
  }

  /// Reads a list of short texts, such as tags.
  mutating func readLines(
    of what: String, for use: TextUse = .showing
  ) throws(JSONSyntaxError) -> TextList {
    let arena = arena(for: use)
    let start = arena.count
    try readArray(of: what) { reader throws(JSONSyntaxError) in
      _ = try reader.readLine(for: use)
    }
    return TextList(in: arena, at: start..<arena.count)
  }

  private func arena(for use: TextUse) -> TextArena {
    switch use {
    case .search: searchArena
    case .showing: showingArena
    }
  }

  private static func isBlank(_ line: Text) -> Bool {
    // Nearly every line begins with a letter or digit: no need to ask for its properties.
    if !line.isEmpty, (0x21..<0x7F).contains(line.arena.bytes[line.range.lowerBound]) {
      return false
    }
    return line.string.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a line ends before the end (Unicode Standard, section 5.8): at U+000A to U+000D,
  /// U+0085, U+2028 or U+2029.
  private static func hasLineBreak(_ utf8: UnsafeRawBufferPointer) -> Bool {
    utf8.indices.contains { index in
      switch utf8[index] {
      case 0x0A...0x0D: true
      case 0xC2: utf8[index + 1] == 0x85
      case 0xE2: utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8
      default: false
      }
    }
  }
}
