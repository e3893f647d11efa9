/// Why a file is no dossier: everything that was found wrong with it, in the file's order.
package struct DossierRefusal: Error, Sendable, Hashable {
  /// At least one of them is an error.
  package let problems: [Problem]

  package init(problems: [Problem]) {
    self.problems = problems
  }
}
