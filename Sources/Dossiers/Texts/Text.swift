/// A piece of a dossier's text exactly as the file has it: hostile until cleaned.
///
/// It is a slice of an arena that it shares with its neighbours, and 16 bytes large. Texts are
/// equal where their bytes are: "é" in one scalar and in two are different texts.
package struct Text: Sendable {
  /// What the text is a slice of; it lives as long as any of its texts.
  package let arena: TextArena
  private let place: TextRange

  /// A slice of an arena, which must be well-formed UTF-8.
  init(in arena: TextArena, at range: Range<Int>) {
    self.arena = arena
    place = TextRange(range)
  }

  /// A text with an arena of its own.
  package init(_ string: String) {
    var string = string
    self = string.withUTF8 { utf8 in
      let arena = TextArena(capacity: utf8.count + 1)
      arena.append(UnsafeRawBufferPointer(utf8))
      return arena.endText(from: 0)
    }
  }

  /// Where the text lies in its arena, without the separator after it: byte offsets.
  package var range: Range<Int> { place.range }

  /// The number of its UTF-8 bytes.
  package var count: Int { place.range.count }

  package var isEmpty: Bool { place.range.isEmpty }

  /// Calls `body` with the UTF-8 bytes where they lie; they must not be kept.
  package func withUTF8<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(arena) {} }
    return try body(UnsafeRawBufferPointer(rebasing: arena.bytes[range]))
  }

  /// The UTF-8 bytes, copied.
  package var utf8: [UInt8] { withUTF8 { Array($0) } }

  /// The text as a string of its own, copied.
  package var string: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// Whether `other` stands in this text byte for byte; an empty text stands in every one.
  ///
  /// - Complexity: O(*n* × *m*) at worst.
  package func contains(_ other: Text) -> Bool {
    withUTF8 { bytes in
      other.withUTF8 { wanted in
        guard wanted.count <= bytes.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
          bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
      }
    }
  }
}

extension Text: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    guard left.count == right.count else { return false }
    return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
  }

  package func hash(into hasher: inout Hasher) {
    // The length, so that one text after another hashes unlike the two in one.
    hasher.combine(count)
    withUTF8 { hasher.combine(bytes: $0) }
  }
}
