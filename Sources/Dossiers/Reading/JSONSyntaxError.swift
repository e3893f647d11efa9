/// Where a text stops being JSON, and what should have stood there.
package struct JSONSyntaxError: Error, Sendable, Hashable {
  /// In bytes from the start, 0-based.
  package let offset: Int
  package let message: String
}
