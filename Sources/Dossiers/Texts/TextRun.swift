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
    var (start, end, first) = (0, 0, 0)
    var arena: ObjectIdentifier?
    let count = items.count + context.count
    func close(before document: Int) {
      guard first < document else { return }
      let arena = texts(ofDocument: first).arena
      runs.append(TextRun(arena: arena, range: start..<end, documents: first..<document))
    }
    for document in 0..<count {
      let range = range(ofDocument: document)
      let here = self.arena(ofDocument: document)
      if here != arena || range.lowerBound != end {
        close(before: document)
        (start, first, arena) = (range.lowerBound, document, here)
      }
      end = range.upperBound
    }
    close(before: count)
    return runs
  }

  /// The texts of a document.
  package func texts(ofDocument document: Int) -> ClaimTexts {
    document < items.count ? items[document].texts : context[document - items.count].texts
  }

  /// Where the texts of a document lie in their arena; quicker than to ask its texts, which are
  /// copied for that.
  package func range(ofDocument document: Int) -> Range<Int> {
    document < items.count
      ? items[document].texts.range : context[document - items.count].texts.range
  }

  private func arena(ofDocument document: Int) -> ObjectIdentifier {
    ObjectIdentifier(
      document < items.count
        ? items[document].texts.arena : context[document - items.count].texts.arena)
  }
}
