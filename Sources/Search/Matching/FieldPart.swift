import Dossiers

/// The texts of one field, in each item and context claim.
struct FieldPart: DocumentPart {
  let field: TextField
  let dossier: Dossier

  func forEachRange(
    of open: UInt64, at first: Int, in segment: Segment, _ body: (Int, Range<Int>) -> Void
  ) {
    dossier.items.withUnsafeBufferPointer { items in
      var rest = open
      while rest != 0 {
        let position = first + rest.trailingZeroBitCount
        rest &= rest - 1
        let document = segment.number(at: position)
        if document >= items.count {
          let texts = dossier.context[document - items.count].texts
          body(position, range(in: texts, at: position, of: segment))
        } else if segment.traits == nil {
          // The bytes are those of the dossier.
          body(position, field.range(of: items.textRanges(ofItem: document)))
        } else {
          body(position, range(in: items[document].texts, at: position, of: segment))
        }
      }
    }
  }

  private func range(in texts: ClaimTexts, at position: Int, of segment: Segment) -> Range<Int> {
    let part = field.range(of: texts.ranges)
    if segment.traits == nil || part.isEmpty { return part }
    // Folded texts have other lengths, but there are as many, in the same order.
    let bytes = texts.arena.bytes
    let before = bytes[texts.range.lowerBound..<part.lowerBound]
    let start = segment.range(at: position).lowerBound
    let first = segment.place(after: before.count { $0 == TextArena.separator }, from: start)
    let count = bytes[part].count { $0 == TextArena.separator }
    return first..<segment.place(after: count, from: first)
  }
}

extension TextField {
  /// The range of this field.
  @inline(__always)
  fileprivate func range(
    of ranges: (
      title: Range<Int>, summary: Range<Int>, tags: Range<Int>, parties: Range<Int>,
      places: Range<Int>
    )
  ) -> Range<Int> {
    switch self {
    case .title: ranges.title
    case .summary: ranges.summary
    case .tag: ranges.tags
    case .party: ranges.parties
    case .place: ranges.places
    }
  }
}
