/// Why a query cannot be read, and where.
package struct QueryError: Error, Sendable, Hashable {
  /// The Unicode scalars of the query that are wrong, 0-based, within its text; for a caret
  /// below the box.
  package let range: Range<Int>
  /// What is wrong: `no field knd:`.
  package let problem: String
  /// What would be right, where something can be said, as in `did you mean kind:?`.
  package let remedy: String?
  /// The same in fewer words, as in `kind:?`.
  package let brief: String?
  /// What else may have been meant, as a sentence.
  package let aside: String?

  package init(
    range: Range<Int>, problem: String, remedy: String? = nil, brief: String? = nil,
    aside: String? = nil
  ) {
    self.range = range
    self.problem = problem
    self.remedy = remedy
    self.brief = brief
    self.aside = aside
  }

  /// One line that says all of it.
  ///
  /// It may quote the user's own text as typed, and names from the dossier, so it is to be cleaned
  /// before it goes to a terminal.
  package var message: String { forms[0] }

  /// The message and what can be left of it where room is short, the longest first: where something
  /// can be done, that is what stays.
  package var forms: [String] {
    let all = remedy.map { "\(problem); \($0)" } ?? problem
    return [aside.map { "\(all) \($0)" }, all, remedy, brief].compactMap { $0 }
  }
}
