import ArgumentParser
import Glibc
import Screen

/// Words on the command line of a subcommand that takes none: mostly a file, as the bare command
/// takes it, or what should be looked for.
struct StrayWords: ParsableArguments {
  @Argument(help: .hidden, completion: .list([]))
  var words: [String] = []

  func validate() throws {
    guard let word = words.first else { return }
    let cleaned = CleanText(cleaning: word).string
    throw ValidationError(
      Self.isFile(word)
        ? "A file is named by an option here: --data \(cleaned)"
        : "\"\(cleaned)\" is not expected here: a filter of several words stands in quotes, and "
          + "'entente search' looks for words.")
  }

  /// Whether a word is meant as the name of a file.
  static func isFile(_ word: String) -> Bool {
    word == "-" || word.contains("/") || word.hasSuffix(".json") || word.hasSuffix(".ndjson")
      || access(word, F_OK) == 0
  }
}
