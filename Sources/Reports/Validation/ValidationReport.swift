import Dossiers
package import Screen

/// What checking a number of files came to.
package struct ValidationReport: Sendable, Hashable {
  package let files: [CheckedFile]

  package init(_ files: [CheckedFile]) {
    self.files = files
  }

  package var errorCount: Int { count(.error) }
  package var warningCount: Int { count(.warning) }
  package var hasUnreadableFiles: Bool { !files.allSatisfy(\.isReadable) }

  private func count(_ severity: Problem.Severity) -> Int {
    files.reduce(0) { sum, file in sum + file.problems.count { $0.severity == severity } }
  }

  /// One line: `2 errors, 1 warning in 3 files`.
  package var summary: CleanText {
    let unreadable = files.count { !$0.isReadable }
    let complaint = Self.amount(unreadable, "file", "files") + " could not be read"
    if unreadable == files.count { return complaint }
    let checked = Self.amount(files.count - unreadable, "file", "files")
    let found =
      errorCount + warningCount == 0
      ? "no problems"
      : Self.amount(errorCount, "error", "errors") + ", "
        + Self.amount(warningCount, "warning", "warnings")
    return found + " in " + checked + (unreadable == 0 ? "" : "; " + complaint)
  }

  private static func amount(_ number: Int, _ one: CleanText, _ many: CleanText) -> CleanText {
    "\(number) \(number == 1 ? one : many)"
  }

  /// The report as an object.
  ///
  ///     {
  ///       "files": [
  ///         {
  ///           "file": "my.json",
  ///           "problems": [
  ///             {"severity": "error", "line": 48, "column": 16, "path": "$.items[3].actor",
  ///              "message": "no actor \"rusia\"; did you mean \"russia\"?"}
  ///           ]
  ///         },
  ///         {"file": "gone.json", "unreadable": "No such file or directory"}
  ///       ],
  ///       "errors": 1,
  ///       "warnings": 0
  ///     }
  ///
  /// Severities are `error` and `warning`; lines and columns count from 1, columns in Unicode
  /// scalars. Files stand in the order of the command line, problems in that of the file.
  package var value: Value {
    .object([
      .init("files", .array(files.map(Self.value))), .init("errors", .integer(errorCount)),
      .init("warnings", .integer(warningCount)),
    ])
  }

  private static func value(of file: CheckedFile) -> Value {
    let result: Value.Member =
      switch file.outcome {
      case .unreadable(let reason): .init("unreadable", .string(reason.string))
      case .examined(let problems):
        .init(
          "problems",
          .array(
            problems.map { problem in
              .object([
                .init("severity", .string(problem.severity.rawValue)),
                .init("line", .integer(problem.position.line)),
                .init("column", .integer(problem.position.column)),
                .init("path", .string(problem.path)), .init("message", .string(problem.message)),
              ])
            }))
      }
    return .object([.init("file", .string(file.name)), result])
  }
}
