import CResources
import Glibc
import Testing

@testable import Dossiers

/// The schema and the reader agree on whatever a schema can say.
@Suite struct SchemaTests {
  private static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  /// A Python that has the package jsonschema; `nil` where none has.
  private static let python = ["python3", "/usr/bin/python3"].first {
    system("\($0) -c 'from jsonschema import Draft202012Validator' >/dev/null 2>&1") == 0
  }

  private func isTaken(_ text: String) -> Bool {
    (try? DossierReader.read(Array(text.utf8))) != nil
  }

  @Test(arguments: StructureCase.good) func readerTakes(file: StructureCase) {
    #expect(SmallDossier.problems(in: Array(file.text.utf8)) == [])
  }

  @Test(arguments: StructureCase.bad + StructureCase.beyond) func readerRefuses(
    file: StructureCase
  ) {
    #expect(!isTaken(file.text))
  }

  @Test(.enabled(if: python != nil, "no Python here has the package jsonschema"))
  func anotherValidatorSaysTheSame() throws {
    let folder = try TemporaryFolder()
    let groups = [
      ("good", true, StructureCase.good),
      ("bad", false, StructureCase.bad), ("beyond", true, StructureCase.beyond),
    ]
    var expected: [String: Bool] = [:]
    for (name, isValid, files) in groups {
      for (number, file) in files.enumerated() {
        try folder.write(file.text, to: "\(name)-\(number).json")
        expected["\(folder.path)/\(name)-\(number).json"] = isValid
      }
    }
    for path in try Self.dossierFiles() { expected[path] = true }
    let verdicts = try verdicts(on: expected.keys.sorted(), folder)
    #expect(verdicts.count == expected.count)
    for (path, isValid) in expected where verdicts[path]?.isValid != isValid {
      Issue.record("\(verdicts[path]?.line ?? path) should be \(isValid ? "valid" : "invalid")")
    }
  }

  /// Every dossier that comes with the project is one by our own reader too.
  @Test func readerTakesEveryExample() throws {
    let files = try Self.dossierFiles()
    #expect(files.count >= 2)
    for path in files {
      #expect(SmallDossier.problems(in: try TemporaryFolder.contents(of: path)) == [], "\(path)")
    }
  }

  private func verdicts(
    on paths: [String], _ folder: TemporaryFolder
  ) throws -> [String: (isValid: Bool, line: String)] {
    var length = 0
    let start = resources_dossier_schema(&length)
    let schema = String(
      decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    try folder.write(schema, to: "schema")
    try folder.write(paths.joined(separator: "\n"), to: "files")
    let script = "\(Self.root)/Tests/Scripts/check-schema.py"
    let python = try #require(Self.python)
    let command =
      "xargs -d '\\n' \(python) '\(script)' \(folder.path)/schema < \(folder.path)/files"
      + " > \(folder.path)/verdicts"
    #expect(system(command) == 0)
    let lines = String(
      decoding: try TemporaryFolder.contents(of: "\(folder.path)/verdicts"), as: UTF8.self)
    return Dictionary(
      lines.split(separator: "\n").map { line in
        let path = line.split(separator: " ", maxSplits: 1)[1].prefix { $0 != ":" }
        return (String(path), (line.hasPrefix("valid "), String(line)))
      }, uniquingKeysWith: { $1 })
  }

  /// The dossiers under Resources and Tests.
  private static func dossierFiles() throws -> [String] {
    let folder = try TemporaryFolder()
    let list = "\(folder.path)/list"
    let command =
      "grep -rl --include='*.json' '\"formatVersion\"' '\(root)/Resources' '\(root)/Tests' > \(list)"
    #expect(system(command) == 0)
    return String(decoding: try TemporaryFolder.contents(of: list), as: UTF8.self)
      .split(separator: "\n").map(String.init).filter { !$0.hasSuffix(".schema.json") }
  }
}
