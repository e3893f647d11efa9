import Glibc
import Testing

@testable import Dossiers

/// Runs the JSON layer over a folder of files whose names tell the verdict: `y_` must be taken,
/// `n_` refused, anything else may be either. The public JSONTestSuite is such a folder:
///
///     ENTENTE_JSON_SUITE=JSONTestSuite/test_parsing swift test --filter JSONSuiteTests
///
/// It is not kept here; the project's own cases are in the tests of the cursor.
@Suite struct JSONSuiteTests {
  private static let folder = getenv("ENTENTE_JSON_SUITE").map { String(cString: $0) }

  /// RFC 8259 leaves keys that stand twice to the reader, and ours refuses them.
  private static let filesWithRepeatedKeys: Set = [
    "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
  ]

  @Test(.enabled(if: folder != nil, "ENTENTE_JSON_SUITE names no folder"))
  func agreesWithTheNamesOfTheFiles() throws {
    let folder = try #require(Self.folder)
    let names = try Self.names(in: folder)
    #expect(names.contains { $0.hasPrefix("y_") } && names.contains { $0.hasPrefix("n_") })
    for name in names {
      let bytes = try TemporaryFolder.contents(of: "\(folder)/\(name)")
      var error: String?
      let time = ContinuousClock().measure { error = syntaxError(in: bytes) }
      #expect(time < .seconds(1), "\(name)")
      if Self.filesWithRepeatedKeys.contains(name) {
        #expect(error?.contains("stands twice") == true, "\(name): \(error ?? "taken")")
      } else if name.hasPrefix("y_") {
        #expect(error == nil, "\(name)")
      } else if name.hasPrefix("n_") {
        #expect(error != nil, "\(name) is taken")
      }
      // Line and column lead every message; the whole reader must stand any file too.
      let position = error?.split(separator: " ")[0].split(separator: ":").compactMap { Int($0) }
      #expect(position == nil || position?.count == 2, "\(name): \(error ?? "")")
      #expect(!DossierReader.examine(bytes).problems.isEmpty, "\(name) is no dossier")
    }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else {
      throw TemporaryFolder.SystemError("opendir \(folder)")
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".json") { names.append(name) }
    }
    return names.sorted()
  }
}
