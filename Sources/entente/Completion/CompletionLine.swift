import ArgumentParser
import Dossiers

/// The words of a command line that is still being typed, as a shell hands them to a completion.
struct CompletionLine {
  /// Without their quotes; the command is the first.
  let words: [String]
  /// Which of them is to be completed.
  let index: Int

  /// `raw` is as it was typed: shells hand over quotes and backslashes as they are.
  init(_ raw: [String], _ index: Int) {
    words = raw.map(Self.unquoted)
    self.index = index
  }

  /// What is typed already of the word that is to be completed.
  var current: String { words.indices.contains(index) ? words[index] : "" }

  /// The dossier that the line names, or else the bundled one; `nil` where that can only be read
  /// once, or cannot be read at all.
  var dossier: Dossier? {
    switch DossierFile(argument: fileName) {
    case .standardInput: return nil
    case .path(let path) where FileReader.descriptor(namedBy: path) != nil: return nil
    case let file: return try? file.open(limit: .standard)
    }
  }

  /// `--data`'s value, or the file that is to be opened on the screen.
  private var fileName: String? {
    if let data = value(of: "--data") { return data }
    let subcommands = Entente.configuration.subcommands.map { $0._commandName }
    guard words.count > 1, !subcommands.contains(words[1]) || words[1] == Browse._commandName
    else { return nil }
    return arguments(from: words[1] == Browse._commandName ? 2 : 1).first
  }

  private func value(of option: String) -> String? {
    for (position, word) in words.enumerated() where position != index {
      if word == option, position + 1 < words.count, position + 1 != index {
        return words[position + 1]
      }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// The words that are neither options nor their values.
  private func arguments(from start: Int) -> [String] {
    let flags = ["--ascii", "--version", "--help", "--man", "-h"]
    var found: [String] = []
    var isValue = false
    for (position, word) in words.enumerated().dropFirst(start) {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-"), word != "-" {
        isValue = !flags.contains(word) && !word.contains("=")
      } else if position != index {
        found.append(word)
      }
    }
    return found
  }

  /// A shell word without its quotes; a quote need not be closed yet.
  private static func unquoted(_ word: String) -> String {
    var result = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        result.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        result.append(character)
      }
    }
    return result
  }
}
