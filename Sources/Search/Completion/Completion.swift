/// What may stand at the cursor of a query, in place of what is typed of it.
package struct Completion: Sendable, Hashable {
  /// The Unicode scalars of the query that a candidate takes the place of, 0-based; it ends at the
  /// cursor.
  package let range: Range<Int>
  /// One or more.
  package let candidates: Candidates
  /// What all candidates begin with, where that is more than is typed, ready to be put into the
  /// query: a quote that it opens stays open.
  package let commonBeginning: String?
  /// Whether it is a value that is typed, behind a field's name.
  package let isOfValue: Bool
}
