import Dossiers

/// Finds the documents for which a condition holds that looks into no text, one after another.
///
/// A document is a position in the items, or beyond them in the context.
final class DocumentScan: SegmentScan {
  private let dossier: Dossier
  private let condition: Query.Condition
  private let standings: @Sendable (Int) -> Standings

  /// `standings` tells what `is:` is to know of a document, and is asked only where that is needed.
  init(
    _ condition: Query.Condition, in dossier: Dossier,
    standings: @escaping @Sendable (Int) -> Standings
  ) {
    self.condition = condition
    self.dossier = dossier
    self.standings = standings
  }

  func scan(
    _ documents: Range<Int>, candidates: UnsafePointer<UInt64>,
    found: UnsafeMutablePointer<UInt64>
  ) {
    func select(_ holds: (Int) -> Bool) {
      UInt64.select(from: candidates, in: documents, to: found, where: holds)
    }
    switch condition {
    case .standing(let wanted):
      let wanted = wanted.reduce(into: Standings()) { $0.insert(Standings($1)) }
      select { !wanted.isDisjoint(with: standings($0)) }
    case .cites(let references):
      withClaims { items, context in
        select { document in
          let citations =
            document < items.count
            ? items[document].citations : context[document - items.count].citations
          return citations.contains { citation in
            references.contains { $0.includes(citation) }
          }
        }
      }
    case .id(let references):
      let wanted = references.map { (bytes: Array($0.text.utf8), isWhole: $0.isWhole) }
      withClaims { items, context in
        select { document in
          let id =
            document < items.count ? items[document].id : context[document - items.count].id
          return wanted.contains { id.begins(with: $0.bytes, isWhole: $0.isWhole) }
        }
      }
    case .text, .field, .actor, .domain, .kind, .modality: return
    }
  }

  /// Lets items and claims be read without counting who reads them, which two threads cannot do at
  /// once.
  private func withClaims(
    _ body: (UnsafeBufferPointer<Item>, UnsafeBufferPointer<ContextClaim>) -> Void
  ) {
    dossier.items.withUnsafeBufferPointer { items in
      dossier.context.withUnsafeBufferPointer { body(items, $0) }
    }
  }
}

extension PassageReference {
  /// Whether a citation names this passage and, where this is a bullet, this bullet.
  fileprivate func includes(_ citation: Citation) -> Bool {
    citation.passage == passage && (bullet == nil || citation.bullet == bullet)
  }
}

extension String {
  /// Whether it begins with some bytes, and has no more where they are all of it.
  fileprivate func begins(with bytes: [UInt8], isWhole: Bool) -> Bool {
    let count = utf8.count
    guard isWhole ? count == bytes.count : count >= bytes.count else { return false }
    return utf8.starts(with: bytes)
  }
}
