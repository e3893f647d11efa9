import ArgumentParser
import Glibc
import Reports
import Screen

/// Runs the command and turns what went wrong into one clean line and an exit status.
@main
enum Main {
  static func main() {
    do {
      // Nothing to parse: half of the time to the first frame would go into the parser.
      if CommandLine.arguments.count == 1 {
        leave(with: ExitStatus(code: try Browsing().run()))
      }
      let arguments = JoinedValue.parted(Array(CommandLine.arguments.dropFirst()))
      if let script = CompletionScript.requested(by: arguments) {
        try StandardStreams.write(.data(text: script), isColored: false)
        leave(with: .done)
      }
      if let failure = UnknownWord.failure(in: arguments) { throw failure }
      var command = try Entente.parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      StandardStreams.writeError(failure.lines)
      leave(with: failure.status)
    } catch {
      report(error)
    }
  }

  /// Prints what ArgumentParser has to say: help and version to standard output, the rest, which
  /// quotes the command line, to standard error.
  private static func report(_ error: any Error) -> Never {
    let lines = CleanText.paragraphs(cleaning: Entente.fullMessage(for: error))
    switch Entente.exitCode(for: error) {
    case .success:
      do {
        if !lines.allSatisfy(\.isEmpty) { try StandardStreams.write(lines) }
      } catch {
        StandardStreams.writeError(error.lines)
        leave(with: error.status)
      }
      leave(with: .done)
    case .validationFailure:
      StandardStreams.writeError(lines)
      leave(with: .usage)
    case let code:
      if !lines.allSatisfy(\.isEmpty) { StandardStreams.writeError(lines) }
      leave(with: ExitStatus(code: code.rawValue))
    }
  }

  private static func leave(with status: ExitStatus) -> Never {
    exit(status.code)
  }
}
