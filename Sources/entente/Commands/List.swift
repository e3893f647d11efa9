import ArgumentParser
import Dossiers
import Screen

/// Prints the items of a dossier, one a line.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the items of a dossier as aligned text, one a line.")

  @Option(
    name: .customLong("data"),
    help: "The dossier; - reads standard input. Without it, the dossier that comes with entente.",
    completion: .file(extensions: ["json"]))
  var file: String?

  func run() throws {
    let dossier = try DossierFile(argument: file).open()
    try StandardStreams.write(ItemListing(dossier).lines)
  }
}
