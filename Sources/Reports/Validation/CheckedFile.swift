package import Dossiers
package import Screen

/// A file that was looked at, and what came of it.
package struct CheckedFile: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    case examined([Problem])
    /// It could not be read, for this reason.
    case unreadable(CleanText)
  }

  /// As the command line names it.
  package let name: String
  package let outcome: Outcome

  package init(name: String, outcome: Outcome) {
    self.name = name
    self.outcome = outcome
  }

  package var problems: [Problem] {
    switch outcome {
    case .examined(let problems): problems
    case .unreadable: []
    }
  }

  package var isReadable: Bool {
    switch outcome {
    case .examined: true
    case .unreadable: false
    }
  }
}

extension CheckedFile {
  /// One line a problem, as editors and build logs read them: `file:line:column: error: …`.
  package func lines(_ styles: ReportStyles) -> [StyledText] {
    let name = CleanText(cleaning: name)
    return problems.map { problem in
      let position = problem.position
      var line = StyledText("\(name):\(position.line):\(position.column): ")
      switch problem.severity {
      case .error: line.append("error:", styles.error)
      case .warning: line.append("warning:", styles.warning)
      }
      line.append(
        " " + CleanText(cleaning: problem.shortPath) + ": " + CleanText(cleaning: problem.message))
      return line
    }
  }
}
