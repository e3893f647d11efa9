/// A piece of a dossier's text exactly as the file has it: hostile until cleaned.
///
/// How it is stored is nobody else's business, so that reading, search and screen can come to
/// share one buffer.
package struct Text: Sendable, Hashable {
  private let storage: String

  package init(_ string: String) {
    storage = string
  }

  /// The text as a string; a view of the storage, not a copy.
  package var string: String { storage }

  /// The text's UTF-8 bytes.
  package var utf8: String.UTF8View { storage.utf8 }

  package var isEmpty: Bool { storage.isEmpty }

  /// Whether `other` stands in this text byte for byte; an empty text stands in every one.
  ///
  /// - Complexity: O(*n* × *m*) at worst.
  package func contains(_ other: Text) -> Bool {
    let bytes = Array(utf8)
    let wanted = Array(other.utf8)
    guard wanted.count <= bytes.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
