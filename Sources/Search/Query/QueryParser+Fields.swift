import Dossiers

/// Fields and their values.
extension QueryParser {
  /// Reads what follows a field's name, which is at `name`; `nil` where it has no value yet.
  mutating func value(ofFieldAt name: Range<Int>) throws(QueryError) -> Query.Condition? {
    let field = try field(at: name)
    position = name.upperBound + 1
    let words = words()
    guard !words.isEmpty else { return nil }
    switch field {
    case .actor:
      return .actor(try entries(vocabulary.actors, named: words, of: field))
    case .domain:
      return .domain(try entries(vocabulary.domains, named: words, of: field))
    case .kind: return .kind(try choices(words, of: field))
    case .modality: return .modality(try choices(words, of: field))
    case .is: return .standing(try choices(words, of: field))
    case .tag: return condition(on: .tag, words)
    case .party: return condition(on: .party, words)
    case .place: return condition(on: .place, words)
    case .cites: return try passages(words)
    case .id: return .id(words.map { $0.text.lowercased() })
    }
  }

  private func field(at name: Range<Int>) throws(QueryError) -> QueryField {
    let typed = text(in: name)
    if let field = QueryField(rawValue: typed.lowercased()) { return field }
    let names = QueryField.allCases.map(\.rawValue)
    let help =
      NearestWord.nearest(to: typed, among: names).map { "did you mean \($0):?" }
      ?? "there are \(names.map { "\($0):" }.joined(separator: " "))"
    throw QueryError(
      range: name.lowerBound..<name.upperBound + 1,
      message: "no field \(typed):; \(help) (To look for the text itself, put it in quotes.)")
  }

  /// The values up to the end of the term, without the empty ones between commas.
  private mutating func words() -> [Word] {
    var words: [Word] = []
    while true {
      let word = word(isValue: true)
      if !word.text.isEmpty { words.append(word) }
      guard peek() == "," else { return words }
      position += 1
    }
  }

  private func condition(on field: TextField, _ words: [Word]) -> Query.Condition? {
    let patterns = words.map { Pattern($0.text) }.filter { !$0.isEmpty }
    return patterns.isEmpty ? nil : .field(field, patterns)
  }

  /// The actors or domains that the words name.
  private mutating func entries(
    _ entries: [Vocabulary.Entry], named words: [Word], of field: QueryField
  ) throws(QueryError) -> [Int] {
    var found: [Int] = []
    for word in words {
      let positions = entries.positions(named: word.text)
      if positions.isEmpty {
        throw unknown(
          word, as: "no \(field) is called", listing: entries.map(\.id),
          among: entries.spellings)
      }
      if positions.count > 1, !entries.isExact(word.text) {
        let ids = positions.map { entries[$0].id }.joined(separator: ", ")
        try refuse(word, "\"\(word.text)\" begins the names of several \(field)s: \(ids)")
      }
      found += positions
    }
    return found
  }

  /// The cases whose names the words are.
  private mutating func choices<Choice: CaseIterable & RawRepresentable<String>>(
    _ words: [Word], of field: QueryField
  ) throws(QueryError) -> [Choice] {
    var found: [Choice] = []
    for word in words {
      let typed = word.text.lowercased()
      if let choice = Choice(rawValue: typed) {
        found.append(choice)
        continue
      }
      let names = Choice.allCases.map(\.rawValue)
      let error = unknown(word, as: "\(field): takes no", listing: names, among: names)
      let begun = Choice.allCases.filter { $0.rawValue.hasPrefix(typed) }
      guard !begun.isEmpty else { throw error }
      try refuse(word, error.message)
      found += begun
    }
    return found
  }

  private mutating func passages(_ words: [Word]) throws(QueryError) -> Query.Condition? {
    var found: [PassageReference] = []
    for word in words {
      if let reference = PassageReference(word.text) {
        found.append(reference)
        continue
      }
      let message =
        "\"\(word.text)\" is no passage; cites: takes its number, and a bullet's letter after it: "
        + "9 or 11a"
      guard ["¶", "p", "P"].contains(word.text) else {
        throw QueryError(range: word.range, message: message)
      }
      try refuse(word, message)
    }
    return found.isEmpty ? nil : .cites(found)
  }

  /// Throws unless the word is still being typed; keeps the error for those who have finished.
  private mutating func refuse(_ word: Word, _ message: String) throws(QueryError) {
    let error = QueryError(range: word.range, message: message)
    guard word.isOpen else { throw error }
    unfinished = error
  }

  private func unknown(
    _ word: Word, as complaint: String, listing all: [String], among names: [String]
  ) -> QueryError {
    let quoted = { (name: String) in name.contains(" ") ? "\"\(name)\"" : name }
    let help =
      NearestWord.nearest(to: word.text, among: names).map { "did you mean \(quoted($0))?" }
      ?? "there are \(all.joined(separator: ", "))"
    return QueryError(range: word.range, message: "\(complaint) \"\(word.text)\"; \(help)")
  }
}
