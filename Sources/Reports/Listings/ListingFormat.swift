/// The forms in which a listing can be printed.
package enum ListingFormat: String, Sendable, CaseIterable {
  /// Aligned columns, wrapped where a width is given.
  case text
  /// One object: whose dossier it is, and the records.
  case json
  /// One record a line, each an object.
  case ndjson
  /// RFC 4180, with a header.
  case csv
  /// A table.
  case markdown
}
