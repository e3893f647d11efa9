/// Something wrong with a dossier file, with its place.
package struct Problem: Sendable, Hashable, Error {
  package enum Severity: String, Sendable {
    /// The file is refused.
    case error
    /// The file is taken.
    case warning
  }

  package let severity: Severity
  package let position: SourcePosition
  /// The field as a path from the root, such as `$.items[12].actor`.
  package let path: String
  /// What was expected, what was found, and what to do.
  ///
  /// It can quote the file: hostile until cleaned, like `path`.
  package let message: String

  package init(
    severity: Severity = .error, position: SourcePosition, path: String, message: String
  ) {
    self.severity = severity
    self.position = position
    self.path = path
    self.message = message
  }

  /// The path for one line of text: what is longer than 120 scalars loses its middle.
  package var shortPath: String {
    let scalars = path.unicodeScalars
    guard scalars.count > 120 else { return path }
    return String(scalars.prefix(60)) + "…" + String(scalars.suffix(59))
  }

  /// `line:column: error: path: message`, to be put after `file:`.
  package var description: String {
    "\(position): \(severity.rawValue): \(shortPath): \(message)"
  }
}
