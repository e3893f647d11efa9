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
}
