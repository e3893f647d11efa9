/// Why a query cannot be read, and where.
package struct QueryError: Error, Sendable, Hashable {
  /// The Unicode scalars of the query that are wrong, 0-based, within its text; for a caret
  /// below the box.
  package let range: Range<Int>
  /// One sentence that says what is wrong and what would be right.
  ///
  /// It may quote the user's own text as typed, and names from the dossier, so it is to be cleaned
  /// before it goes to a terminal.
  package let message: String

  package init(range: Range<Int>, message: String) {
    self.range = range
    self.message = message
  }
}
