import Testing

@testable import Dossiers

@Suite struct DossierLinesTests {
  private static let lines = SmallDossier.lines.split(separator: "\n").map(String.init)

  private func read(_ lines: [String], end: String = "\n") throws -> Dossier {
    try DossierReader.read(Array((lines.joined(separator: end) + end).utf8))
  }

  @Test func readsTheSameAsOneObject() throws {
    let whole = try DossierReader.read(Array(SmallDossier.text.utf8))
    #expect(try read(Self.lines) == whole)
    #expect(try read(Self.lines, end: "\r\n") == whole)
    #expect(try read(Self.lines, end: " \t\n\n \n") == whole)
    #expect(try DossierReader.read(Array(Self.lines.joined(separator: "\n").utf8)) == whole)
    #expect(whole.textRuns.count == 1)
    #expect(try read(Self.lines).textRuns.map(\.documents) == [0..<4])
  }

  /// References may name what stands on a later line.
  @Test func takesRecordsInAnyOrder() throws {
    let whole = try read(Self.lines)
    let other = try read([Self.lines[0]] + [5, 4, 1, 2, 3].map { Self.lines[$0] })
    #expect(other == whole)
    #expect(other.textRuns.map(\.documents) == [0..<3, 3..<4])
  }

  @Test func takesAHeaderAlone() throws {
    // One line is one object, and that needs items.
    #expect(
      SmallDossier.problems(in: Array(Self.lines[0].utf8))
        == ["1:1: error: $: a dossier needs the key \"items\"; add it"])
  }

  @Test(arguments: [
    (
      1, "\"actor\": §\"left\"", "\"actor\": §\"lefd\"",
      "$.actor: no actor \"lefd\"; did you mean \"left\"?"
    ),
    (
      1, "\"title\": \"Meet\"", "\"title\": §\"\"",
      "$.title: expected one line of text, found a blank one; write it"
    ),
    (
      1, "\"tags\": [\"talks\"]", "\"tags\": [\"talks\", §7]",
      "$.tags[1]: expected one line of text, found a number"
    ),
    (
      3, "\"summary\": \"To receive.\"", "§\"sumary\": \"To receive.\"",
      "$.sumary: an item has no key \"sumary\"; did you mean \"summary\"?"
    ),
    (
      4, "\"items\": [\"l1\", \"r1\"]", "\"items\": [\"l1\", §\"r2\"]",
      "$.items[1]: no item \"r2\"; did you mean \"l2\"?"
    ),
    (
      4, "\"bullet\": \"b\"}]}", "\"bullet\": \"b\"}], §}",
      "$: expected a key in double quotes, found \"}\"; remove the comma before it"
    ),
    (
      5, "\"tags\": [\"place\"]}", "\"tags\": [\"place\"]} §x",
      "$: expected the end of the line, found \"x\""
    ),
    (
      5, "\"tags\": [\"place\"]}", "\"tags\":§\n[\"place\"]}",
      "$.tags: a line break inside a record; write each on one line of its own"
    ),
    (
      5, "{\"id\": \"c1\"", "§[]\n{\"id\": \"c1\"",
      "$: expected an item, a relation or a context claim as an object, found an array"
    ),
    (
      0, "\"domains\": [", "§\"items\": [], \"domains\": [",
      "$.items: the first line of a dossier has no key \"items\"; it takes formatVersion, id, "
        + "title, source, actors, domains, and keys of your own that begin with \"x-\""
    ),
  ])
  func reportsLineAndColumn(number: Int, old: String, new: String, message: String) throws {
    let good = old.replacing("§", with: "")
    try #require(Self.lines[number].contains(good))
    var lines = Self.lines
    lines[number] = lines[number].replacing(good, with: new)
    let marked = Marked(lines.joined(separator: "\n") + "\n")
    #expect(
      SmallDossier.problems(in: marked.bytes) == ["\(marked.positions[0]): error: \(message)"])
  }

  /// Cut anywhere, a file is refused or is a shorter dossier, and never ends the program.
  @Test func canBeCutAnywhere() {
    let bytes = Array(SmallDossier.lines.utf8)
    for count in bytes.indices where count % 7 == 0 {
      _ = DossierReader.examine(Array(bytes[..<count]))
    }
  }
}
