import Foundation
import Testing

/// The folder of the checkout.
let checkout = URL(filePath: #filePath)
  .deletingLastPathComponent().appending(path: "../../..").standardizedFileURL.path

/// Compares lines with a file of the checkout, byte by byte.
///
/// With ENTENTE_RECORD=1 the file is written instead, and the test fails, so that nobody records by
/// mistake.
func expectFile(
  _ path: String, holds lines: [String], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: "\(checkout)/\(path)")
  let text = Data((lines.joined(separator: "\n") + "\n").utf8)
  if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file)
    Issue.record(
      "recorded \(path); run again without ENTENTE_RECORD", sourceLocation: sourceLocation)
    return
  }
  let expected = try Data(contentsOf: file)
  #expect(
    expected == text, "\(path) is not\n\(lines.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}
