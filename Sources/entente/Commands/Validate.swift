import ArgumentParser
import Dossiers
import Reports
import Screen

/// Reports everything that is wrong with dossier files.
struct Validate: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Report everything that is wrong with dossier files.",
    discussion: """
      Example: entente validate my.json

      Every problem is one line, my.json:48:16: error: … or warning: …, with the line and column \
      where it stands. The status is 1 where there are errors, 66 where a file cannot be read, and \
      else 0: warnings change nothing.

      Editors read these lines, so they are never wrapped: --width is taken and changes nothing.
      """)

  @Argument(
    help: ArgumentHelp("The files to check; - reads standard input.", valueName: "file"),
    completion: CompletionKind.dossierFile)
  var arguments: [String] = []

  @Option(
    name: .customLong("data"),
    help: ArgumentHelp("The same, named by an option as for other subcommands.", valueName: "file"),
    completion: CompletionKind.dossierFile)
  var data: [String] = []

  @Option(help: "The format: text, one problem a line; or json, one object for all files.")
  var format = Format.text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var unusedWidth: UnusedWidth

  private var files: [String] { arguments + data }

  func validate() throws {
    if files.isEmpty {
      throw ValidationError("Name the files to check; - reads standard input.")
    }
  }

  func run() throws {
    var checked: [CheckedFile] = []
    for file in files {
      checked.append(check(file))
      if format == .text, let lines = checked.last?.lines(colors.styles), !lines.isEmpty {
        try StandardStreams.write(.text(lines), isColored: colors.isColored)
      }
    }
    let report = ValidationReport(checked)
    switch format {
    case .text: try StandardStreams.write([report.summary])
    case .json: try StandardStreams.write(JSONText.lines(report.value))
    }
    if report.hasUnreadableFiles { throw ExitCode(ExitStatus.unreadable.code) }
    if report.errorCount > 0 { throw ExitCode(ExitStatus.problemsFound.code) }
  }

  private func check(_ file: String) -> CheckedFile {
    let source = DossierFile(argument: file)
    do {
      let bytes = try source.read(limit: reading.maxSize)
      let examination = DossierReader.examine(bytes)
      if files.count == 1 { Kept.forever(examination) }
      return CheckedFile(name: file, outcome: .examined(examination.problems))
    } catch {
      StandardStreams.writeError(source.failure(error).lines)
      return CheckedFile(name: file, outcome: .unreadable(error.reason))
    }
  }
}
