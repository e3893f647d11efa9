import Foundation
import Screen
import Testing

@testable import Explorer

/// The manual's lists of keys are the program's.
struct ManualKeysTests {
  private static let manual = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Resources/man/entente.1")
    .standardizedFileURL

  @Test func manualListsTheKeysOfEveryContext() throws {
    let text = try String(contentsOf: Self.manual, encoding: .utf8)
    let start = try #require(text.range(of: "makes it anew\n"))
    let end = try #require(text.range(of: ".\\\" end of keys\n"))
    let expected = Self.sections.map { title, bindings in
      Self.list(of: bindings, title)
    }.joined()
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
      let recorded = text.replacingCharacters(
        in: start.upperBound..<end.lowerBound, with: expected)
      try recorded.write(to: Self.manual, atomically: true, encoding: .utf8)
      Issue.record("recorded; run Tests/Scripts/make-manual-text, and again without ENTENTE_RECORD")
      return
    }
    #expect(text[start.upperBound..<end.lowerBound] == expected)
  }

  @Test func everyBindingStandsInASection() {
    #expect(Set(Self.sections.flatMap(\.1)) == Set(KeyTable.all))
  }

  /// The keys of the board, and those that mean something else elsewhere.
  private static let sections: [(String, [Binding])] = [
    ("On the board", KeyTable.bindings(in: .board)),
    (
      "On a zoomed pair, besides",
      KeyTable.bindings(in: .zoom).filter { !$0.contexts.contains(.board) }
    ),
    ("While typing a filter", KeyTable.bindings(in: .filterBox)),
    (
      "In a list, besides",
      KeyTable.bindings(in: .list).filter { !$0.contexts.contains(.filterBox) }
    ),
  ]

  private static func list(of bindings: [Binding], _ title: String) -> String {
    let rows = bindings.map { binding in
      let names = binding.chords.map { escaped($0.asciiDescription) }
      let shown = names.count > 4 ? [names[0], "...", names[names.count - 1]] : names
      return ".It \(shown.map { $0 == "..." ? "No ..." : "Ic \($0)" }.joined(separator: " "))\n"
        + "\(escaped(binding.help.string))\n"
    }
    return ".Ss \(title)\n.Bl -tag -width \"Ctrl-f PgDn\" -compact\n\(rows.joined()).El\n"
  }

  /// Text that no macro takes for a delimiter, a request or an escape.
  private static func escaped(_ text: String) -> String {
    let escapes = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      default: String(character)
      }
    }.joined()
    return escapes.count == 1 || "'.".contains(escapes.prefix(1)) ? "\\&" + escapes : escapes
  }
}
