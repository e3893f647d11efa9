import ArgumentParser
import Reports

/// Prints the JSON Schema of the dossier format.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the dossier format as a JSON Schema.",
    discussion: """
      Example: entente schema > dossier.schema.json

      A dossier that begins with "$schema": "dossier.schema.json" is then checked while it is \
      typed. References, quotes and keys given twice are beyond a schema: entente validate finds \
      them.
      """)

  func run() throws {
    let text = String(decoding: EmbeddedResource.dossierSchema.bytes, as: UTF8.self)
    try StandardStreams.write(.data(text: text), isColored: false)
  }
}
