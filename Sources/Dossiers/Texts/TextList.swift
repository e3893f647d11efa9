/// Texts that lie one after another in an arena, such as the tags of an item: 16 bytes for any
/// number of them.
///
/// Nothing but the separators says where one ends, so that to step from one to the next takes time
/// in proportion to its length.
package struct TextList: Sendable {
  package let arena: TextArena
  private let place: TextRange

  /// A stretch of an arena that holds whole texts, the separator of the last one included.
  init(in arena: TextArena, at range: Range<Int>) {
    self.arena = arena
    place = TextRange(range)
  }

  /// Where the texts lie in their arena, the separator of the last one included: byte offsets.
  package var range: Range<Int> { place.range }

  package var isEmpty: Bool { place.range.isEmpty }
}

extension TextList: Sequence {
  package struct Iterator: IteratorProtocol {
    let arena: TextArena
    var rest: Range<Int>

    package mutating func next() -> Text? {
      guard !rest.isEmpty else { return nil }
      let bytes = arena.bytes
      var end = rest.lowerBound
      while bytes[end] != TextArena.separator { end += 1 }
      let text = Text(in: arena, at: rest.lowerBound..<end)
      rest = (end + 1)..<rest.upperBound
      return text
    }
  }

  package func makeIterator() -> Iterator {
    Iterator(arena: arena, rest: range)
  }
}

extension TextList: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.range.count == right.range.count && left.elementsEqual(right)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(range.count)
    for text in self { hasher.combine(text) }
  }
}
