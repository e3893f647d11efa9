import Screen

/// Why a command could not do its work, ready to be printed.
struct Failure: Error {
  let lines: [CleanText]
  let status: ExitStatus

  /// One line, which is given the program's name in front.
  init(_ message: CleanText, _ status: ExitStatus) {
    lines = ["entente: " + message]
    self.status = status
  }

  /// Lines that say themselves where they come from, such as `file:line:column: …`.
  init(lines: [CleanText], _ status: ExitStatus) {
    self.lines = lines
    self.status = status
  }
}
