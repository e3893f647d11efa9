import Testing

@testable import Dossiers

/// Examining a file and reading it for the screen come to the same verdict.
@Suite struct ExaminationTests {
  @Test(arguments: StructureCase.good + StructureCase.bad + StructureCase.beyond)
  func agreesWithReading(file: StructureCase) {
    let bytes = Array(file.text.utf8)
    let examination = DossierReader.examine(bytes)
    let errors = examination.problems.filter { $0.severity == .error }
    do {
      let dossier = try DossierReader.read(bytes)
      #expect(examination.dossier == dossier && errors.isEmpty)
    } catch {
      #expect(examination.dossier == nil && errors == error.problems)
    }
  }

  /// Nothing else of such a file can be judged: not what is before the version, nor behind it.
  @Test(arguments: [
    [], [("\"id\": \"small\"", "\"id\": 7")], [("\"context\": [", "\"contxt\": [")],
    [("\"tags\": [\"place\"]", "\"tags\": [\"place\"")],
  ])
  func refusesAnotherVersionAlone(edits: [(old: String, new: String)]) {
    for version in ["2", "9223372036854775807"] {
      for place in ["\"formatVersion\": 1", "\"x-first\": 1"] {
        var text = SmallDossier.edited(edits + [("\"formatVersion\": 1", place)])
        if place.hasPrefix("\"x-") {
          text = text.replacing("\"source\"", with: "\"formatVersion\": \(version), \"source\"")
        } else {
          text = text.replacing("\"formatVersion\": 1", with: "\"formatVersion\": \(version)")
        }
        let bytes = Array(text.utf8)
        let message =
          "$.formatVersion: the file is of format version \(version) and this program reads "
          + "version 1; open it with a newer entente, or convert it"
        let found = SmallDossier.problems(in: bytes)
        #expect(found.count == 1 && found[0].hasSuffix(message))
        #expect(DossierReader.examine(bytes).problems.map(\.description) == found)
      }
    }
  }

  /// What stands before what it names is resolved at the end, else at once: both find the same.
  @Test(arguments: [
    [("\"actor\": \"right\"", "\"actor\": \"rihgt\"")], [("\"id\": \"l2\"", "\"id\": \"l1\"")],
    [("\"id\": \"right\"", "\"id\": \"left\"")], [("\"id\": \"small\"", "\"id\": \"left\"")],
    [("\"id\": \"c1\"", "\"id\": \"l1\"")], [("\"id\": \"r1\"", "\"id\": \"É\"")],
    [("\"name\": \"Right\"", "\"name\": 7")], [("\"title\": \"Meet\"", "\"title\": 7")],
    [("[\"l1\", \"r1\"]", "[\"l1\", \"l2\"]")], [("[\"l1\", \"r1\"]", "[\"l1\", \"l1\"]")],
    [("\"passage\": 1, ", "\"passage\": 3, ")], [("\"bullet\": \"b\"", "\"bullet\": \"c\"")],
    [("\"quote\": \"met in\"", "\"quote\": \"no\"")], [("\"number\": 2", "\"number\": 1")],
    [("\"note\": \"one reading\"", "\"note\": 1")], [],
  ])
  func doesNotDependOnTheOrderOfKeys(edits: [(old: String, new: String)]) {
    let text = SmallDossier.edited(edits)
    let members = text.dropFirst(2).dropLast(2).split(separator: ",\n  \"")
    let reversed = members.reversed().map { "  \"" + $0.drop { " \"\n".contains($0) } }
    let backwards = "{\n\(reversed.joined(separator: ",\n"))\n}"
    let problems = [text, backwards].map { text in
      DossierReader.examine(Array(text.utf8)).problems.map { problem in
        // Lines differ, and which of two equal ids is the second.
        problem.message.hasPrefix("the id ")
          ? "an id is given twice" : "\(problem.severity) \(problem.path) \(problem.message)"
      }.sorted()
    }
    #expect(problems[0] == problems[1])
  }

  /// Strings that are canonically equivalent are equal to Swift, and different keys to JSON.
  @Test func takesKeysThatOnlyLookEqual() {
    let (composed, decomposed) = ("\"x-\u{E9}\": 1", "\"x-e\u{301}\": 1")
    let both = "\(composed), \(decomposed)"
    let text = SmallDossier.edited([
      ("\"tags\": [\"place\"]", "\(both), \"x-in\": {\(both)}")
    ])
    #expect(SmallDossier.problems(in: Array(text.utf8)) == [])
  }
}
