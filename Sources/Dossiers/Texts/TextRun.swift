/// A stretch of one arena in which the texts of documents lie one after another as they are
/// counted: the unit in which a search can scan them.
///
/// A document is an item or a context claim; they are counted through, items first.
package struct TextRun: Sendable {
  package let arena: TextArena
  /// The stretch, the separator of the last text included: byte offsets.
  package let range: Range<Int>
  /// The documents whose texts these are: all of them, and of no other.
  package let documents: Range<Int>
}

extension Dossier {
  /// Where the texts of all documents lie, in the order of the documents.
  ///
  /// One run where a file has its context after its items, as most do; each document by itself in
  /// a dossier that was put together in code.
  ///
  /// - Complexity: O(*n*) in the documents.
  package var textRuns: [TextRun] {
    var runs: [TextRun] = []
    var (start, firstDocument) = (0, 0)
    var last: (arena: TextArena, end: Int)?
    func close(before document: Int) {
      guard let last else { return }
      runs.append(
        TextRun(
          arena: last.arena, range: start..<last.end, documents: firstDocument..<document))
    }
    func add(_ texts: ClaimTexts, _ document: Int) {
      let range = texts.range
      if last?.arena !== texts.arena || last?.end != range.lowerBound {
        close(before: document)
        (start, firstDocument) = (range.lowerBound, document)
      }
      last = (texts.arena, range.upperBound)
    }
    for item in items.indices { add(items[item].texts, item) }
    for claim in context.indices { add(context[claim].texts, items.count + claim) }
    close(before: items.count + context.count)
    return runs
  }
}
