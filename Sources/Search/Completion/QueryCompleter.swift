package import Dossiers

/// Completes the names of fields and their values in a query, from what a dossier has.
///
/// What begins with what is typed is offered, without regard to case and accents; where nothing
/// does, values of names and texts that have it somewhere in them: `tag:mil` offers `Shia militias`
/// if no tag begins with `mil`. A value that the field has already is not offered again.
package struct QueryCompleter: Sendable {
  private let vocabulary: Vocabulary
  private var words: CompletionWords

  /// Takes the values of a whole dossier, or, to count, those of the two actors that are shown.
  ///
  /// - Parameters:
  ///   - dossier: Where the values come from.
  ///   - comparison: The two actors whose items count; `nil` where all do.
  ///   - most: How many items and claims are looked at, so that nobody waits.
  package init(_ dossier: Dossier, in comparison: Comparison? = nil, most: Int = 20_000) {
    vocabulary = Vocabulary(dossier)
    words = CompletionWords(dossier, in: comparison, most: most)
  }

  /// What may stand at the cursor.
  ///
  /// - Parameters:
  ///   - text: A query in any state; what comes after the cursor does not matter.
  ///   - cursor: How many of its Unicode scalars stand before the cursor; what is beyond the text
  ///     is its end.
  /// - Returns: `nil` where nothing fits, or nothing can be completed.
  /// - Complexity: O(*n*) in the items looked at for the first value of a field and for every id,
  ///   else in the values that the field has.
  package mutating func completion(of text: String, at cursor: Int) -> Completion? {
    var before = String.UnicodeScalarView()
    before.append(contentsOf: text.unicodeScalars.prefix(max(0, cursor)))
    var parser = QueryParser(String(before), vocabulary: vocabulary)
    switch parser.slot() {
    case .name(let range): return names(parser.text(in: range), range)
    case .value(let field, let word, let isQuoted, let others):
      return values(of: field, word, isQuoted: isQuoted, others: others)
    case nil: return nil
    }
  }

  private func names(_ typed: String, _ range: Range<Int>) -> Completion? {
    let typed = typed.lowercased()
    let names = QueryField.allCases.map(\.rawValue).filter { $0.hasPrefix(typed) }
    guard !names.isEmpty else { return nil }
    let common = names.commonBeginning
    return Completion(
      range: range,
      candidates: names.map {
        Completion.Candidate(insertion: "\($0):", label: "\($0):", count: nil)
      },
      commonBeginning: names.count > 1 && common.count > typed.count ? common : nil,
      isOfValue: false)
  }

  private mutating func values(
    of field: QueryField, _ typed: QueryParser.Word, isQuoted: Bool, others: [String]
  ) -> Completion? {
    let folded = FoldedText(typed.text).bytes
    let all =
      field == .id ? words.ids(beginningWith: typed.text.lowercased()) : words.words(of: field)
    let free = all.filter { word in !others.contains(where: word.isSpelled) }
    var found = free.compactMap { word in
      word.spelling(beginningWith: folded).map { (spelling: $0, count: word.count) }
    }
    let isBegun = !found.isEmpty
    if !isBegun {
      found = free.compactMap { word in
        word.spelling(with: folded).map { (spelling: $0, count: word.count) }
      }
    }
    guard !found.isEmpty else { return nil }
    let common = found.map(\.spelling).commonBeginning
    let isLonger = isBegun && found.count > 1 && common.count > typed.text.count
    return Completion(
      range: typed.range,
      candidates: found.map {
        Completion.Candidate(
          insertion: QueryWriter.value($0.spelling, isQuoted: isQuoted), label: $0.spelling,
          count: $0.count)
      },
      commonBeginning: isLonger ? QueryWriter.beginning(common, isQuoted: isQuoted) : nil,
      isOfValue: true)
  }
}

extension [String] {
  /// The characters with which all of them begin.
  fileprivate var commonBeginning: String {
    guard let first else { return "" }
    return dropFirst().reduce(first) { common, other in
      String(zip(common, other).prefix { $0 == $1 }.map(\.0))
    }
  }
}
