/// Finds the documents of a chunk for which one term of a query holds.
///
/// What looks into texts is scanned for, everything else is asked document by document.
final class TermSearch: Sendable {
  private let isNegated: Bool
  private let scans: [any SegmentScan]
  private let test: DocumentTest?
  private let standings: @Sendable (Int) -> Standings

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
    self.standings = standings
    switch term.condition {
    case .text(let pattern):
      scans = index.scans(for: pattern, in: nil, known: known, noting: hits)
      test = nil
    case .field(let field, let patterns):
      scans = patterns.flatMap { index.scans(for: $0, in: field) }
      test = nil
    default:
      scans = []
      test = DocumentTest(term.condition, index: index)
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
    if let test {
      for word in 0..<words {
        var rest = candidates[word]
        while rest != 0 {
          let document = documents.lowerBound + word << 6 + rest.trailingZeroBitCount
          if test.holds(for: document, standings: standings) { found[word] |= rest & (0 &- rest) }
          rest &= rest - 1
        }
      }
    }
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
    if pattern.place == .scattered {
      let check = field.map { field in
        { @Sendable (document: Int, text: Int) -> Bool in
          texts(ofDocument: document).field(ofTextAfter: text) == field
        }
      }
      return texts.segments.map { SubsequenceScan(FuzzyPattern(pattern), in: $0, check: check) }
    }
    return texts.segments.map { segment in
      let needle = Needle(
        pattern, isFolded: segment.traits != nil, frequencies: texts.frequencies)
      return NeedleScan(
        needle, in: segment, check: HitCheck(pattern, needle),
        part: field.map { FieldPart(field: $0, dossier: dossier) }, known: known, noting: hits)
    }
  }
}
