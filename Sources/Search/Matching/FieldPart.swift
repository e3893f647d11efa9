import Dossiers

/// The texts of one field, in each item and context claim.
struct FieldPart: DocumentPart {
  let field: TextField
  let dossier: Dossier

  func range(ofDocumentAt position: Int, in segment: Segment) -> Range<Int> {
    let document = segment.number(at: position)
    let part = dossier.range(of: field, ofDocument: document)
    guard !part.isEmpty else { return 0..<0 }
    let whole = dossier.range(ofDocument: document)
    let start = segment.range(at: position).lowerBound
    if segment.traits == nil {
      // The bytes are those of the dossier.
      return start + part.lowerBound - whole.lowerBound..<start + part.upperBound - whole.lowerBound
    }
    // Folded texts have other lengths, but there are as many, in the same order.
    let bytes = dossier.texts(ofDocument: document).arena.bytes
    let before = bytes[whole.lowerBound..<part.lowerBound].count { $0 == TextArena.separator }
    let count = bytes[part].count { $0 == TextArena.separator }
    let first = segment.place(after: before, from: start)
    return first..<segment.place(after: count, from: first)
  }
}

extension Segment {
  /// The place behind so many separators.
  fileprivate func place(after separators: Int, from start: Int) -> Int {
    var place = start
    for _ in 0..<separators {
      while bytes.load(fromByteOffset: place, as: UInt8.self) != FoldedText.separator { place += 1 }
      place += 1
    }
    return place
  }
}

extension Dossier {
  /// Where the texts of a field lie in the arena of a document, the separator of the last one
  /// included; empty where there are none.
  fileprivate func range(of field: TextField, ofDocument document: Int) -> Range<Int> {
    document < items.count
      ? items[document].texts.range(of: field)
      : context[document - items.count].texts.range(of: field)
  }
}

extension ClaimTexts {
  fileprivate func range(of field: TextField) -> Range<Int> {
    switch field {
    case .title: ranges.title
    case .summary: ranges.summary
    case .tag: ranges.tags
    case .party: ranges.parties
    case .place: ranges.places
    }
  }
}
