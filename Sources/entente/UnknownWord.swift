import ArgumentParser
import Dossiers
import Glibc
import Screen

/// A word that should be a subcommand or a file and is neither.
enum UnknownWord {
  private static var subcommands: [String] {
    Entente.configuration.subcommands.map { $0._commandName } + ["help"]
  }

  /// What is wrong with a whole command line: its first word, or what it wants help with.
  static func failure(in arguments: [String]) -> Failure? {
    guard let first = arguments.first else { return nil }
    guard first == "help", let topic = arguments.dropFirst().first, !topic.hasPrefix("-"),
      !subcommands.contains(topic)
    else { return failure(of: first) }
    return Failure("there is no subcommand \(quoted(topic))", .usage)
  }

  /// What is wrong with the first argument; `nil` where it may be what it should be.
  ///
  /// A word with a dot or a slash is a file that is not there, and reading it will say so.
  static func failure(of word: String) -> Failure? {
    guard !word.isEmpty, !word.hasPrefix("-"), !word.contains("/"), !word.contains("."),
      !subcommands.contains(word), access(word, F_OK) != 0, errno == ENOENT
    else { return nil }
    return Failure("there is no file or subcommand \(quoted(word))", .usage)
  }

  /// The word in quotes, with the subcommand that was probably meant.
  private static func quoted(_ word: String) -> CleanText {
    let hint = NearestWord.nearest(to: word, among: subcommands)
      .map { CleanText("; did you mean \(CleanText(cleaning: $0))?") }
    return "\"\(CleanText(cleaning: word))\"\(hint ?? "")"
  }
}
