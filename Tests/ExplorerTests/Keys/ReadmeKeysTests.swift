import Foundation
import Screen
import Testing

@testable import Explorer

/// The README's table of keys is the program's.
struct ReadmeKeysTests {
  private static let readme = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../README.md").standardizedFileURL

  @Test func readmeListsTheKeysOfTheTable() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(text.range(of: "anew -->\n"))
    let end = try #require(text.range(of: "<!-- end of keys -->"))
    let expected = "\n" + Self.table(for: .board) + "\n"
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
      let recorded = text.replacingCharacters(
        in: start.upperBound..<end.lowerBound, with: expected)
      try recorded.write(to: Self.readme, atomically: true, encoding: .utf8)
      Issue.record("recorded; run again without ENTENTE_RECORD")
      return
    }
    #expect(text[start.upperBound..<end.lowerBound] == expected)
  }

  private static func table(for context: KeyContext) -> String {
    let rows = KeyTable.bindings(in: context).map { binding in
      let keys = binding.chordText(.unicode).string.split(separator: " ").map { key in
        key == "…" ? "…" : "`\(key == "|" ? "\\|" : String(key))`"
      }
      return "| \(keys.joined(separator: " ")) | \(binding.help.string) |"
    }
    return (["| key | what it does |", "| --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }
}
