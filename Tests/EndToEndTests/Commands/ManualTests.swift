import Foundation
import Testing

/// The manual, and how it is shown.
struct ManualTests {
  private let shell = Shell()
  private static let folder = checkout

  /// What `--experimental-dump-help` tells of a command.
  private struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let shouldDisplay: Bool
    let names: [Name]?
    let allValues: [String]?
  }

  private struct Dump: Decodable {
    let command: Command
  }

  @Test func namesEverySubcommandOptionAndValue() throws {
    let text = shell.run("entente --experimental-dump-help").output.joined(separator: "\n")
    let dump = try JSONDecoder().decode(Dump.self, from: Data(text.utf8))
    let manual = shell.run("entente --man").output.joined(separator: "\n")
    let words = Set(manual.split { " \n[]|(),.".contains($0) }.map(String.init))
    let arguments = dump.command.all.flatMap { $0.arguments ?? [] }
    #expect(dump.command.all.count >= 12 && arguments.count > 40)
    for command in dump.command.all { #expect(words.contains(command.commandName)) }
    for argument in arguments where argument.shouldDisplay {
      for name in argument.names ?? [] {
        let option = name.kind == "long" ? "--\(name.name)" : "-\(name.name)"
        #expect(words.contains(option), "the manual says nothing of \(option)")
      }
      for value in argument.allValues ?? [] {
        #expect(words.contains(value), "the manual says nothing of the value \(value)")
      }
    }
  }

  @Test func isPlainTextInAPipe() throws {
    let manual = shell.run("entente --man")
    #expect(manual.status == 0)
    #expect(manual.output.first?.hasPrefix("ENTENTE(1)") == true)
    #expect(manual.output.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    #expect(manual.output.allSatisfy { $0.count <= 80 })
    #expect(shell.run("entente --man > /dev/full").status == 74)
    #expect(
      shell.run("entente --man | cmp - '\(Self.folder)/Resources/man/entente.txt'").status == 0)
  }

  @Test(.enabled(if: Tool.isThere("mandoc")))
  func isMadeFromThePage() {
    let made = shell.run("'\(Self.folder)/Tests/Scripts/make-manual-text'")
    #expect(made.status == 0)
    #expect(made.output == shell.run("entente --man").output, "run Tests/Scripts/make-manual-text")
    let complaints = shell.run("mandoc -T lint '\(Self.folder)/Resources/man/entente.1'")
    #expect(complaints.output == [])
  }

  @Test(.enabled(if: Tool.isThere("man")))
  func isAPageOfManOnATerminal() throws {
    let session = try TerminalSession(["--man"], environment: ["PAGER": "less", "LESS": ""])
    try session.wait(for: "NAME")
    #expect(session.screen.contains("ENTENTE(1)"))
    try session.send("q")
    #expect(try session.waitForEnd() == .code(0))
  }

  @Test func isPlainTextOnATerminalWithoutFormatters() throws {
    let session = try TerminalSession(
      ["--man"], width: 100, height: 40, environment: ["PATH": "/nonexistent"])
    #expect(try session.waitForEnd() == .code(0))
    #expect(session.screen.contains("EXAMPLES"), "\(session.screen)")
    #expect(!session.output.contains(0x1B))
  }
}

/// Programs that a machine may have.
enum Tool {
  static func isThere(_ name: String) -> Bool {
    Shell().run("command -v \(name)").status == 0
  }
}
