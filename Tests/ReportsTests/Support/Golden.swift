import Foundation
import Testing

/// Compares text with a file, byte by byte.
///
/// With ENTENTE_RECORD=1 the file is written instead, and the test fails, so that nobody records by
/// mistake.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Folder.tests.appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record(
      "recorded \(name); run again without ENTENTE_RECORD", sourceLocation: sourceLocation)
    return
  }
  let expected = try Data(contentsOf: file)
  #expect(
    expected == Data(text.utf8),
    "Golden/\(name) is\n\(String(decoding: expected, as: UTF8.self))\nand not\n\(text)",
    sourceLocation: sourceLocation)
}
