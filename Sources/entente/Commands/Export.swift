import ArgumentParser
import Dossiers
import Reports
import Screen
import Search

extension BriefFormat: ExpressibleByArgument {}

/// Writes the comparison, or the part of it that a filter finds, as a document.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a comparison brief: both sides, relations, citations, attribution.",
    discussion: """
      Example: entente export --format html --where kurds --output brief.html

      A row of the board is in the brief if --where finds either of its items; with it come the \
      relations that touch them. Without --where the brief is of everything.

      json is again a dossier, with the two compared actors first; --where leaves out relations \
      that lost a side, with a warning, and keeps every passage, so that 'entente validate' will \
      warn of those that nothing cites any more. ndjson is the same dossier as lines, one for each \
      item, relation and context claim, not the records that list prints. csv has a record for each row of the board, dot \
      is for Graphviz.

      A brief is the same for every reader: --color and --width are taken and change nothing.
      """)

  @Option(help: "The format of the brief.")
  var format = BriefFormat.markdown

  @OptionGroup var stray: StrayWords
  @OptionGroup var selection: DossierOptions

  @Option(
    help: ArgumentHelp(
      "The file to write, whole or not at all. Without it, standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var unusedColor: UnusedColor
  @OptionGroup var unusedWidth: UnusedWidth

  func run() throws {
    let brief = try brief(of: try selection.open())
    if brief.filter != nil, brief.isEmpty {
      throw Failure("--where finds nothing, so no brief is written", .nothingFound)
    }
    StandardStreams.writeError(brief.warnings(for: format).map { "entente: warning: " + $0 })
    let report = brief.report(as: format)
    if let output, output != "-", output != "/dev/stdout" {
      try OutputFile(path: output).write(bytes(of: report))
    } else {
      try StandardStreams.write(report, isColored: false)
    }
  }

  private func brief(of comparison: Comparison) throws(Failure) -> Brief {
    let query = try selection.condition(in: comparison)
    guard !query.isEmpty else { return Brief(comparison) }
    return Brief(
      comparison, filter: query.text, matches: try selection.matches(in: comparison))
  }

  private func bytes(of report: Report) -> [UInt8] {
    switch report {
    case .text(let lines): lines.flatMap { Array($0.text.string.utf8) + [UInt8(ascii: "\n")] }
    case .clean(let lines): lines.bytes
    case .data(let bytes): bytes
    }
  }
}
