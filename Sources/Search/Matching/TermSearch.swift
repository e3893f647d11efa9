/// Finds the documents of a chunk for which one term of a query holds.
///
/// Whatever a term asks for, there is a scan for it.
final class TermSearch: Sendable {
  private let isNegated: Bool
  private let scans: [any SegmentScan]

  /// - Parameters:
  ///   - term: What must hold, or not.
  ///   - index: Where.
  ///   - known: Where the beginning of the term was found before, in all that is looked at.
  ///   - hits: Where it is noted what is found; for a term that is a word or a phrase.
  ///   - standings: What `is:` is to know of a document, asked only where it is needed.
  init(
    _ term: Query.Term, in index: Index, known: FirstHits? = nil, noting hits: FirstHits? = nil,
    standings: @escaping @Sendable (Int) -> Standings
  ) {
    isNegated = term.isNegated
    switch term.condition {
    case .text(let pattern):
      scans = index.scans(for: pattern, in: nil, known: known, noting: hits)
    case .field(let field, let patterns):
      scans = patterns.flatMap { index.scans(for: $0, in: field) }
    case let condition:
      if let scan = condition.factScan(in: index) {
        scans = [scan]
      } else if let list = condition.documentList(in: index) {
        scans = [list]
      } else {
        scans = [DocumentScan(condition, in: index.dossier, standings: standings)]
      }
    }
  }

  /// Sets `found` to the candidates for which the term holds: bits for `documents` in both, as
  /// many words as they take.
  func search(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    let words = (documents.count + 63) / 64
    for word in 0..<words { found[word] = 0 }
    for scan in scans { scan.scan(documents, candidates: candidates, found: found) }
    guard isNegated else { return }
    for word in 0..<words { found[word] = candidates[word] & ~found[word] }
  }
}

extension Index {
  /// Searches of all segments for a pattern, in the texts of one field or of all.
  func scans(
    for pattern: Pattern, in field: TextField?, known: FirstHits? = nil,
    noting hits: FirstHits? = nil
  ) -> [any SegmentScan] {
    let part = field.map { FieldPart(field: $0, dossier: dossier) }
    if pattern.place == .scattered {
      return texts.segments.map { SubsequenceScan(FuzzyPattern(pattern), in: $0, part: part) }
    }
    return texts.segments.map { segment in
      let needle = Needle(
        pattern, isFolded: segment.traits != nil, frequencies: texts.frequencies)
      return NeedleScan(
        needle, in: segment, check: HitCheck(pattern, needle),
        part: part, known: known, noting: hits)
    }
  }
}

extension Query.Condition {
  /// Whether it takes a search of texts to decide it.
  var looksIntoTexts: Bool {
    switch self {
    case .text, .field: true
    default: false
    }
  }
}

extension Query.Clause {
  /// Whether it takes a search of texts to decide it.
  var looksIntoTexts: Bool {
    alternatives.contains { $0.condition.looksIntoTexts }
  }
}
