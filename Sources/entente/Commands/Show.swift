import ArgumentParser
import Dossiers
import Reports
import Screen

/// Prints the full text of named things.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the full text of anything that has an id.",
    discussion: """
      Example: entente show rm1 s1 p9

      An id names an item, a relation (shown with both sides' text), a context claim, an actor or \
      a domain; p9 or ¶9 names a passage and shows what rests on it. What has none of these names \
      is reported after the rest has been shown, with status 1.
      """)

  @Argument(
    help: ArgumentHelp("What to show, in this order.", valueName: "id"),
    completion: DossierCompletion.names)
  var names: [String]

  @OptionGroup var data: DataOptions

  @Option(
    help: "The format: text, json, ndjson or markdown.",
    completion: .list(ShowingFormat.allCases.map(\.rawValue)))
  var format = ShowingFormat.text.rawValue

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if ListingFormat(rawValue: format) == .csv {
      throw ValidationError(
        "show has no csv: what it shows has no columns in common; use 'entente list --format csv'.")
    }
    guard ShowingFormat(rawValue: format) != nil else {
      let known = ShowingFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format: there are \(known); \"\(format)\" is none of them.")
    }
  }

  func run() throws {
    let comparison = try data.open()
    let scope = Scope(comparison, isPair: data.comparison.pair != nil)
    let book = AddressBook(comparison.dossier)
    let addresses = names.compactMap(book.address)
    if !addresses.isEmpty {
      let showing = Showing(addresses, in: scope, styles: output.styles)
      try StandardStreams.write(
        showing.report(as: ShowingFormat(rawValue: format) ?? .text, output.layout),
        isColored: output.isColored)
    }
    let unknown = names.filter { book.address(of: $0) == nil }
    guard unknown.isEmpty else {
      throw Failure(lines: unknown.map { complaint($0, book) }, .nothingFound)
    }
  }

  private func complaint(_ name: String, _ book: AddressBook) -> CleanText {
    if StrayWords.isFile(name) {
      let file = CleanText(cleaning: name)
      return "entente: nothing has the id \(file); a file is named by an option: --data \(file)"
    }
    let hint =
      book.nearest(to: name).map { "; did you mean " + CleanText(cleaning: $0) + "?" }
      ?? "; 'entente list' shows the ids"
    return "entente: nothing has the id " + CleanText(cleaning: name) + hint
  }
}
