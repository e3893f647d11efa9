import Foundation
import Reports
import Testing

/// Whole briefs against the files in Golden/.
///
/// `ENTENTE_RECORD=1 swift test` writes those anew and fails, so a recording is always looked at.
@Suite struct BriefGoldenTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let dossier: String
    var filter: String?
    var left = 0
    var right = 1

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "fishery", dossier: "fishery"),
    Case(name: "fishery-filtered", dossier: "fishery", filter: "court | half | stock"),
    Case(name: "fishery-turned", dossier: "fishery", filter: "is:shared", left: 2, right: 0),
    Case(name: "scripts", dossier: "scripts"),
    Case(name: "hostile", dossier: "hostile"),
    Case(name: "hostile-filtered", dossier: "hostile", filter: "\"&lt;b&gt;\" | \"</b>\""),
  ]

  @Test(arguments: cases, BriefFormat.allCases)
  func looksAsRecorded(_ golden: Case, _ format: BriefFormat) throws {
    let brief = try BriefSample.brief(
      golden.dossier, where: golden.filter, left: golden.left, right: golden.right)
    let text = brief.report(as: format).printed()
    let file = BriefSample.folder.appending(path: "Golden/\(golden.name).\(format.rawValue)")
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); look at it")
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard !text.isExactly(recorded) else { return }
    let differing = zip(text.split(separator: "\n"), recorded.split(separator: "\n"))
      .first { $0 != $1 }
    Issue.record("\(file.lastPathComponent) differs: \(differing.map { "\($0)" } ?? "in length")")
  }
}
