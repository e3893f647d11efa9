/// What reading a file brought to light.
package struct Examination: Sendable, Hashable {
  /// `nil` where there is an error.
  package let dossier: Dossier?
  /// Errors and warnings, in the file's order.
  package let problems: [Problem]

  package init(dossier: Dossier?, problems: [Problem]) {
    self.dossier = dossier
    self.problems = problems
  }
}
