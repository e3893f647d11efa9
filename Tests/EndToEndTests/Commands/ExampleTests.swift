import Foundation
import Testing

/// The commands that the help texts, the README and the manual show do what they say.
struct ExampleTests {
  private static let subcommands = HelpTests.subcommands + ["help"]

  static let helpExamples: [String] = HelpTests.subcommands.compactMap { name in
    let help = Shell().run("entente \(name) --help").output
    guard let start = help.firstIndex(where: { $0.hasPrefix("Example: ") }) else { return nil }
    return help[start...].prefix { !$0.isEmpty }.joined(separator: " ")
      .replacing("Example: ", with: "")
  }

  /// The lines of README's shell blocks, without their comments.
  static let readmeExamples: [String] = lines(of: "README.md", between: "```sh", and: "```")
    .map { $0.split(separator: "   #")[0].trimmingCharacters(in: .whitespaces) }
    .filter(isCommand)

  static let manualExamples: [String] = lines(
    of: "Resources/man/entente.1", between: ".Sh EXAMPLES", and: ".Sh END"
  )
  .filter { $0.hasPrefix(".Dl ") }
  .map { line in
    [("\\-", "-"), ("\\(dq", "\""), ("\\(ti", "~"), ("\\(ha", "^")]
      .reduce(String(line.dropFirst(4))) { $0.replacing($1.0, with: $1.1) }
  }
  .filter(isCommand)

  @Test func areThere() {
    #expect(Self.helpExamples.count == HelpTests.subcommands.count - 1)
    #expect(Self.readmeExamples.count >= 12)
    #expect(Self.manualExamples.count >= 9)
  }

  @Test(arguments: helpExamples + readmeExamples + manualExamples)
  func doWhatTheySay(example: String) {
    let shell = Shell()
    let begins = example.contains("init my.json")
    // `fpath` is zsh's, and its first element there is the second of bash.
    let setup =
      (begins ? "" : "entente init my.json > /dev/null; ")
      + "set -eo pipefail; export HOME=$PWD; mkdir -p .config/fish/completions; fpath=(. .); "
    var command = example.replacing("FILE", with: "my.json")
    if !Tool.isThere("jq"), let pipe = command.range(of: " | jq") {
      command = String(command[..<pipe.lowerBound])
    }
    let word = command.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    if command.hasPrefix("entente"), !Self.subcommands.contains(word), !word.hasPrefix("--gen") {
      // It would take the terminal: the last frame is printed instead.
      command += " --snapshot j"
    }
    let result = shell.run(setup + command)
    #expect(result.status == 0, "\(command): \(result.output)")
    #expect(!result.output.contains { $0.hasPrefix("Error") || $0.hasPrefix("entente:") })
    let writes =
      command.contains(">") || command.contains("--output") || command.hasPrefix("source")
    #expect(!result.output.isEmpty || writes, "\(command) prints nothing")
  }

  private static func isCommand(_ line: String) -> Bool {
    line == "entente" || line.hasPrefix("entente ") || line.hasPrefix("source <(entente")
  }

  private static func lines(of file: String, between start: String, and end: String) -> [String] {
    guard let text = try? String(contentsOfFile: "\(checkout)/\(file)", encoding: .utf8) else {
      return []
    }
    var isInside = false
    return text.split(separator: "\n").compactMap { line in
      if line == start || line == end {
        isInside = line == start
        return nil
      }
      return isInside ? String(line) : nil
    }
  }
}
