import Dossiers

/// Fields and their values.
extension QueryParser {
  /// Reads what follows a field's name, which is at `name`; `nil` where it has no value yet.
  mutating func value(ofFieldAt name: Range<Int>) throws(QueryError) -> Query.Condition? {
    let field = try field(at: name)
    position = name.upperBound + 1
    switch field {
    case .actor: return try entries(vocabulary.actors, of: field).map(Query.Condition.actor)
    case .domain: return try entries(vocabulary.domains, of: field).map(Query.Condition.domain)
    case .kind: return try choices(of: field).map(Query.Condition.kind)
    case .modality: return try choices(of: field).map(Query.Condition.modality)
    case .is: return try choices(of: field).map(Query.Condition.standing)
    case .tag: return patterns(of: .tag)
    case .party: return patterns(of: .party)
    case .place: return patterns(of: .place)
    case .cites: return try passages()
    case .id: return try ids()
    }
  }

  private func field(at name: Range<Int>) throws(QueryError) -> QueryField {
    let typed = text(in: name)
    if let field = QueryField(rawValue: typed.lowercased()) { return field }
    let names = QueryField.allCases.map(\.rawValue)
    let nearest = NearestWord.nearest(to: typed, among: names).map { "\($0):?" }
    let all = names.map { "\($0):" }.joined(separator: " ")
    throw QueryError(
      range: name.lowerBound..<name.upperBound + 1,
      problem: "no field \(typed):",
      remedy: nearest.map { "did you mean \($0)" } ?? "there are \(all)", brief: nearest ?? all,
      aside: "(To look for the text itself, put it in quotes.)")
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

  private mutating func patterns(of field: TextField) -> Query.Condition? {
    var patterns: [Pattern] = []
    while true {
      let pattern = pattern(isValue: true).pattern
      if !pattern.isEmpty { patterns.append(pattern) }
      guard peek() == "," else { return patterns.isEmpty ? nil : .field(field, patterns) }
      position += 1
    }
  }

  /// The actors or domains that the values name; `nil` where there are no values yet.
  private mutating func entries(
    _ entries: [Vocabulary.Entry], of field: QueryField
  ) throws(QueryError) -> [Int]? {
    var found: [Int] = []
    for word in words() {
      let positions = entries.positions(named: word.text)
      if positions.isEmpty {
        throw unknown(
          word, as: "no \(field) is called", listing: entries.map(\.id),
          among: entries.spellings)
      }
      if positions.count > 1, !entries.isExact(word.text) {
        let ids = positions.map { entries[$0].id }.joined(separator: ", ")
        try refuse(
          QueryError(
            range: word.range, problem: "\"\(word.text)\" begins the names of several \(field)s",
            remedy: "they are \(ids)", brief: ids), unless: word.isOpen)
      }
      found += positions
    }
    return found.isEmpty ? nil : found
  }

  /// The cases whose names the values are; `nil` where there are no values yet.
  private mutating func choices<Choice: CaseIterable & RawRepresentable<String>>(
    of field: QueryField
  ) throws(QueryError) -> [Choice]? {
    var found: [Choice] = []
    for word in words() {
      let typed = word.text.lowercased()
      if let choice = Choice(rawValue: typed) {
        found.append(choice)
        continue
      }
      let names = Choice.allCases.map(\.rawValue)
      let error = unknown(word, as: "\(field): takes no", listing: names, among: names)
      let begun = Choice.allCases.filter { $0.rawValue.hasPrefix(typed) }
      guard !begun.isEmpty else { throw error }
      try refuse(error, unless: word.isOpen)
      found += begun
    }
    return found.isEmpty ? nil : found
  }

  private mutating func passages() throws(QueryError) -> Query.Condition? {
    var found: [PassageReference] = []
    for word in words() {
      if let reference = PassageReference(word.text) {
        found.append(reference)
        let mayGrow = word.isOpen && vocabulary.hasPassage(beyond: reference)
        if mayGrow { noteGrowing() }
        if let (problem, remedy) = vocabulary.fault(of: reference) {
          try refuse(
            QueryError(range: word.range, problem: problem, remedy: remedy), unless: mayGrow)
        }
        continue
      }
      let error = QueryError(
        range: word.range, problem: "\"\(word.text)\" is no passage",
        remedy: "cites: takes its number, and a bullet's letter after it: 9 or 11a")
      try refuse(error, unless: word.isOpen && ["¶", "p", "P"].contains(word.text))
    }
    return found.isEmpty ? nil : .cites(found)
  }

  private mutating func ids() throws(QueryError) -> Query.Condition? {
    var found: [IDReference] = []
    for word in words() {
      let typed = word.text.lowercased()
      switch vocabulary.owner(ofID: typed) {
      case .claim: found.append(IDReference(text: typed, isWhole: true))
      case .relation(let items): found += items.map { IDReference(text: $0, isWhole: true) }
      case nil:
        let nearest = NearestWord.nearest(to: typed, among: vocabulary.someIDs)
        let error = QueryError(
          range: word.range, problem: "no item, claim or relation has the id \"\(word.text)\"",
          remedy: nearest.map { "did you mean \($0)?" } ?? "the detail of each shows its id",
          brief: nearest.map { "\($0)?" })
        let begun = vocabulary.begunIDs(typed)
        try refuse(error, unless: word.isOpen && begun != .none)
        found.append(IDReference(text: typed, isWhole: false))
        // A relation that is half named has no items yet.
        if begun == .relations { noteGrowing() }
      }
    }
    return found.isEmpty ? nil : .id(found)
  }

  /// Throws unless typing on can make it right; keeps the error for those who have finished.
  private mutating func refuse(
    _ error: QueryError, unless mayBecomeRight: Bool
  ) throws(QueryError) {
    guard mayBecomeRight else { throw error }
    note(error)
  }

  private func unknown(
    _ word: Word, as complaint: String, listing all: [String], among names: [String]
  ) -> QueryError {
    let quoted = { (name: String) in name.contains(" ") ? "\"\(name)\"" : name }
    let nearest = NearestWord.nearest(to: word.text, among: names).map { "\(quoted($0))?" }
    let list = all.joined(separator: ", ")
    return QueryError(
      range: word.range, problem: "\(complaint) \"\(word.text)\"",
      remedy: nearest.map { "did you mean \($0)" } ?? "there are \(list)", brief: nearest ?? list)
  }
}
