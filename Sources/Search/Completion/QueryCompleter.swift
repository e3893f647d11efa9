package import Dossiers

/// Completes the names of fields and their values in a query, from what a dossier has.
///
/// What begins with what is typed is offered, without regard to case and accents; where nothing
/// does, values of names and texts that have it somewhere in them: `tag:mil` offers `Shia militias`
/// if no tag begins with `mil`. A value that the field has already is not offered again. Tags,
/// parties and places come by how many items and claims have them, the most first.
///
/// A candidate finds what is counted for it and no more: where a tag is also a part of others, it is
/// written `^us$`.
///
/// The values of a field are gathered once: by whoever asks, or elsewhere where nobody waits for it.
package struct QueryCompleter: Sendable {
  private let dossier: Dossier
  private let comparison: Comparison?
  private let vocabulary: Vocabulary
  private var known: [QueryField: FieldValues] = [:]

  /// Beyond so many texts, what all of them begin with is not looked for.
  private static let mostCompared = 10_000

  /// Takes the values of a whole dossier, or, to count, those of the two actors that are shown.
  ///
  /// - Parameters:
  ///   - dossier: Where the values come from.
  ///   - comparison: The two actors whose items count; `nil` where all do.
  ///   - vocabulary: That of the dossier, where there is one already.
  package init(
    _ dossier: Dossier, in comparison: Comparison? = nil, vocabulary: Vocabulary? = nil
  ) {
    self.dossier = dossier
    self.comparison = comparison
    self.vocabulary = vocabulary ?? Vocabulary(dossier)
  }

  /// What may stand at the cursor.
  ///
  /// - Parameters:
  ///   - text: A query in any state; what comes after the cursor does not matter.
  ///   - cursor: How many of its Unicode scalars stand before the cursor; what is beyond the text
  ///     is its end.
  /// - Returns: `nil` where nothing fits, or nothing can be completed.
  /// - Complexity: That of gathering for the first value of a field, which can be done before: see
  ///   `missingField`; else logarithmic in the field's values, or linear where none begins so.
  package mutating func completion(of text: String, at cursor: Int) -> Completion? {
    let slot = slot(in: text, at: cursor)
    if case .value(let field, _, _, _)? = slot, known[field] == nil {
      take(FieldValues(of: field, dossier, in: comparison, vocabulary))
    }
    switch slot {
    case .name(let range): return names(in: text, range)
    case .value(let field, let word, let surroundings, let others):
      return known[field].flatMap { values($0.list, word, surroundings, others: others) }
    case .finished, nil: return nil
    }
  }

  /// Whether a value ends at the cursor to which nothing can be added: a closed phrase, or one with
  /// the sign for a text's end.
  package func isFinished(_ text: String, at cursor: Int) -> Bool {
    switch slot(in: text, at: cursor) {
    case .finished: true
    case .value(let field, let word, let surroundings, _):
      field.takesSigns && !surroundings.isQuoted && word.text.hasSuffix("$")
    default: false
    }
  }

  /// The field whose values are to be gathered before anything can be offered at the cursor.
  package func missingField(in text: String, at cursor: Int) -> QueryField? {
    guard case .value(let field, _, _, _)? = slot(in: text, at: cursor), known[field] == nil else {
      return nil
    }
    return field
  }

  /// Takes values that have been gathered elsewhere, of the same dossier and actors.
  package mutating func take(_ values: FieldValues) { known[values.field] = values }

  private func slot(in text: String, at cursor: Int) -> QueryParser.Slot? {
    var before = String.UnicodeScalarView()
    before.append(contentsOf: text.unicodeScalars.prefix(max(0, cursor)))
    var parser = QueryParser(String(before), vocabulary: vocabulary)
    return parser.slot()
  }

  private func names(in text: String, _ range: Range<Int>) -> Completion? {
    let typed = String(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
      .lowercased()
    let names = QueryField.allCases.map(\.rawValue).filter { $0.hasPrefix(typed) }
    guard !names.isEmpty else { return nil }
    let common = names.commonBeginning
    let list = CandidateList(
      names.map { name in Completion.Candidate(label: "\(name):", count: nil) { "\(name):" } })
    return Completion(
      range: range,
      candidates: Completion.Candidates(
        list, .ranges([names.indices]), Completion.Surroundings()),
      commonBeginning: names.count > 1 && common.count > typed.count ? common : nil,
      isOfValue: false)
  }

  private func values(
    _ list: FieldValues.List, _ typed: QueryParser.Word,
    _ surroundings: Completion.Surroundings, others: [String]
  ) -> Completion? {
    let isQuoted = surroundings.isQuoted
    let folded = FoldedText(typed.text).bytes
    let candidates: Completion.Candidates
    // What all begin with, where all begin with what is typed.
    var common: String?
    switch list {
    case .words(let words):
      let (found, isBegun) = words.filter { !others.contains(where: $0.isSpelled) }.found(folded)
      let list = CandidateList(
        found.map { spelling in
          Completion.Candidate(label: spelling.text, count: spelling.count) {
            QueryWriter.value(spelling.text, isQuoted: isQuoted)
          }
        })
      candidates = Completion.Candidates(
        list, .ranges(found.isEmpty ? [] : [found.indices]), surroundings)
      if isBegun { common = found.map(\.text).commonBeginning }
    case .texts(let texts):
      let begun = [texts.positions(beginningWith: folded)]
        .without(others.map { texts.positions(of: FoldedText($0).bytes) })
      let ranges =
        begun.isEmpty
        ? texts.positions(with: folded)
          .without(others.map { texts.positions(of: FoldedText($0).bytes) }) : begun
      candidates = Completion.Candidates(texts, .ordered(texts.ordered(ranges)), surroundings)
      if !begun.isEmpty, candidates.count <= Self.mostCompared {
        common = texts.commonBeginning(of: ranges, longerThan: typed.text.count)
      }
    case .ids(let ids):
      let ranges = ids.positions(beginningWith: typed.text.lowercased())
        .without(others.map { ids.positions(of: $0.lowercased()) })
      candidates = Completion.Candidates(ids, .ranges(ranges), surroundings)
      common = ids.commonBeginning(of: ranges)
    }
    guard !candidates.isEmpty else { return nil }
    let longer = common.flatMap {
      candidates.count > 1 && $0.count > typed.text.count ? $0 : nil
    }
    return Completion(
      range: typed.range, candidates: candidates,
      commonBeginning: longer.map { QueryWriter.beginning($0, isQuoted: isQuoted) },
      isOfValue: true)
  }
}

extension [CompletionWord] {
  /// Those that begin with folded letters, or else those that have them, by the spelling that does.
  fileprivate func found(
    _ typed: [UInt8]
  ) -> (spellings: [CompletionWord.Spelling], isBegun: Bool) {
    let begun = compactMap { $0.spelling(beginningWith: typed) }
    return begun.isEmpty ? (compactMap { $0.spelling(with: typed) }, false) : (begun, true)
  }
}

extension [Range<Int>] {
  /// What is left of them without others; no empty ones.
  fileprivate func without(_ others: [Range<Int>]) -> [Range<Int>] {
    others.reduce(self) { ranges, other in ranges.flatMap { $0.removing(other) } }
      .filter { !$0.isEmpty }
  }
}
