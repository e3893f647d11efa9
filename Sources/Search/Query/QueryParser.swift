import Dossiers

/// Reads a query from left to right, one scalar of lookahead.
///
/// Terms gather in a group; a term without a `|` before it closes the group and opens the next. A
/// term that is not there yet (`!`, `kind:`) keeps its place in its group, so that what comes
/// before and after it is joined as it will be once it is typed.
struct QueryParser {
  let scalars: [Unicode.Scalar]
  let vocabulary: Vocabulary
  var position = 0
  private(set) var unfinished: QueryError?
  /// The term that may be the beginning of something that it does not stand for yet.
  private(set) var growing: Range<Int>?
  /// Where the user is typing.
  private let cursor: Int
  /// Where the term that is read begins.
  private var termStart = 0

  /// Text between two places of the query, without its quotes and escapes.
  struct Word {
    let text: String
    /// With its quotes.
    let range: Range<Int>
    /// Whether the cursor or the query's end is behind it, so that it may be only the beginning of
    /// a word.
    let isOpen: Bool
  }

  init(_ text: String, vocabulary: Vocabulary, cursor: Int? = nil) {
    scalars = Array(text.unicodeScalars)
    self.vocabulary = vocabulary
    self.cursor = cursor ?? scalars.count
  }

  /// Whether what ends here may still be typed on.
  var isAtOpenEnd: Bool { position == scalars.count || position == cursor }

  mutating func clauses() throws(QueryError) -> [Query.Clause] {
    var groups: [[Query.Term]] = []
    var isJoined = false
    var joint = 0
    while let scalar = peek() {
      if scalar == "|" {
        if groups.isEmpty { noteMissingAlternative(at: position) }
        joint = position
        position += 1
        isJoined = true
      } else if scalar.properties.isWhitespace {
        position += 1
      } else {
        let term = try term()
        if !isJoined || groups.isEmpty { groups.append([]) }
        if let term { groups[groups.count - 1].append(term) }
        isJoined = false
      }
    }
    if isJoined { noteMissingAlternative(at: joint) }
    return groups.filter { !$0.isEmpty }.map(Query.Clause.init)
  }

  private mutating func noteMissingAlternative(at joint: Int) {
    note(
      QueryError(
        range: joint..<joint + 1, problem: "| has nothing on one side",
        remedy: "in quotes it is looked for itself"))
  }

  /// Keeps what is wrong for those who have finished, the first of it.
  mutating func note(_ error: QueryError) {
    unfinished = unfinished ?? error
  }

  /// One term; `nil` where it says nothing yet.
  private mutating func term() throws(QueryError) -> Query.Term? {
    let start = position
    termStart = start
    var isNegated = false
    while peek() == "!" {
      position += 1
      isNegated.toggle()
    }
    guard let condition = try condition() else { return nil }
    return Query.Term(range: start..<position, isNegated: isNegated, condition: condition)
  }

  private mutating func condition() throws(QueryError) -> Query.Condition? {
    if let name = fieldName() {
      let condition = try value(ofFieldAt: name)
      let isOpen = isAtOpenEnd
      if condition == nil {
        let error = missingText(remedy: "its value follows the colon directly")
        guard isOpen else { throw error }
        note(error)
      } else if scalars[position - 1] == ",", !isOpen {
        throw missingText(remedy: "its next value follows the comma directly")
      }
      return condition
    }
    let start = position
    let (pattern, word) = pattern(isValue: false)
    if word.isOpen, isBeginningOfField(start..<position) { noteGrowing() }
    if word.text.isEmpty { note(missingText(remedy: "in quotes it is looked for itself")) }
    return pattern.isEmpty ? nil : .text(pattern)
  }

  private func missingText(remedy: String) -> QueryError {
    let range = termStart..<position
    return QueryError(
      range: range, problem: "\(text(in: range)) has nothing behind it", remedy: remedy)
  }

  /// The letters before a colon, if a field begins here.
  func fieldName() -> Range<Int>? {
    var end = position
    while end < scalars.count, scalars[end].isASCII, scalars[end].properties.isAlphabetic {
      end += 1
    }
    guard end > position, end < scalars.count, scalars[end] == ":" else { return nil }
    return ["http", "https"].contains(text(in: position..<end)) ? nil : position..<end
  }

  /// Notes that the term which ends here may become another; the one at the cursor goes before that
  /// at the end.
  mutating func noteGrowing() {
    if position == cursor || growing == nil { growing = termStart..<position }
  }

  /// Whether it may become a field's name by typing on: only letters, and no sign of another use.
  private func isBeginningOfField(_ range: Range<Int>) -> Bool {
    let typed = text(in: range).lowercased()
    return !typed.isEmpty && QueryField.allCases.contains { $0.rawValue.hasPrefix(typed) }
  }

  /// A phrase, or everything up to the next operator.
  mutating func word(isValue: Bool) -> Word {
    if peek() == "\"" { return phrase() }
    let start = position
    while let scalar = peek(), scalar != "|", !scalar.properties.isWhitespace,
      !(isValue && scalar == ",")
    {
      position += 1
    }
    return Word(
      text: text(in: start..<position), range: start..<position, isOpen: isAtOpenEnd)
  }

  private mutating func phrase() -> Word {
    let start = position
    position += 1
    var literal = String.UnicodeScalarView()
    while let scalar = peek(), scalar != "\"" {
      position += 1
      guard scalar == "\\" else {
        literal.append(scalar)
        continue
      }
      // At the end of the query it is the first half of an escape.
      guard let next = peek() else { break }
      if next == "\"" || next == "\\" { position += 1 }
      literal.append(next == "\"" ? next : scalar)
    }
    let isOpen = peek() == nil
    if !isOpen { position += 1 }
    return Word(text: String(literal), range: start..<position, isOpen: isOpen)
  }

  func peek() -> Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  func text(in range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
