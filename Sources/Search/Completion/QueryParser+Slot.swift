/// What stands at the end of a text that is still being typed.
extension QueryParser {
  /// The place at which a name or a value may be completed.
  enum Slot {
    /// Letters that may become a field's name; none yet where a term may begin.
    case name(Range<Int>)
    /// A value, the last of those that its field has; its range is without a sign before it.
    case value(QueryField, Word, Completion.Surroundings, others: [String])
    /// A value in quotes that are closed.
    case finished
  }

  /// The slot in which the text ends; `nil` where nothing can be completed.
  mutating func slot() -> Slot? {
    var slot: Slot? = .name(position..<position)
    while let scalar = peek() {
      if scalar == "|" || scalar.properties.isWhitespace {
        position += 1
        slot = .name(position..<position)
      } else {
        slot = slotInTerm()
      }
    }
    return slot
  }

  private mutating func slotInTerm() -> Slot? {
    while peek() == "!" { position += 1 }
    guard let name = fieldName() else {
      let start = position
      let word = pattern(isValue: false).word
      let isName = text(in: start..<position).unicodeScalars.allSatisfy {
        $0.isASCII && $0.properties.isAlphabetic
      }
      return word.isOpen && isName ? .name(start..<position) : nil
    }
    position = name.upperBound + 1
    let field = QueryField(rawValue: text(in: name).lowercased())
    var others: [String] = []
    while true {
      let hasSign = ["^", "~"].contains(peek()) && field?.takesSigns == true
      let isScattered = hasSign && peek() == "~"
      let start = position + (hasSign ? 1 : 0)
      let isQuoted = start < scalars.count && scalars[start] == "\""
      let word =
        hasSign || field?.takesSigns == true ? pattern(isValue: true).word : word(isValue: true)
      if peek() == "," {
        position += 1
        others.append(word.text)
        continue
      }
      // A closed phrase is finished, and letters with others between them begin nothing.
      let isClosed = isQuoted && !isOpenPhrase(from: start)
      guard let field, position == scalars.count, !isScattered else { return nil }
      if isClosed { return .finished }
      let typed = text(in: start..<position)
      return .value(
        field,
        Word(text: isQuoted ? word.text : typed, range: start..<position, isOpen: true),
        Completion.Surroundings(isQuoted: isQuoted, isAnchored: hasSign), others: others)
    }
  }

  /// Whether the phrase that begins at a place goes on to the end of the text.
  private func isOpenPhrase(from start: Int) -> Bool {
    var copy = self
    copy.position = start
    return copy.word(isValue: true).isOpen
  }
}

extension QueryField {
  /// Whether its values are patterns, with signs that say where they are to stand.
  var takesSigns: Bool {
    switch self {
    case .tag, .party, .place: true
    case .actor, .domain, .kind, .modality, .is, .cites, .id: false
    }
  }
}
