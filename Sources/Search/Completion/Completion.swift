/// What may stand at the cursor of a query, in place of what is typed of it.
package struct Completion: Sendable, Hashable {
  /// A name or a value that fits.
  package struct Candidate: Sendable, Hashable {
    /// What is put into the query: `tag:`, `"Saudi Arabia"`.
    package let insertion: String
    /// The same without quotes, as the dossier has it: to be cleaned before it is shown.
    package let label: String
    /// How many items and context claims have it; `nil` where nobody has counted.
    package let count: Int?
  }

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
