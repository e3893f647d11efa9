import Dossiers
import Screen
import Testing

@testable import Reports

@Suite struct ValidationReportTests {
  private let error = Problem(
    position: SourcePosition(line: 48, column: 16), path: "$.items[3].actor",
    message: "no actor \"rusia\"; did you mean \"russia\"?")
  private let warning = Problem(
    severity: .warning, position: SourcePosition(line: 2, column: 1), path: "$[\"a\u{1B}[31m\"]",
    message: "hostile \u{202E} text\nof two lines")

  private func file(_ name: String, _ problems: Problem...) -> CheckedFile {
    CheckedFile(name: name, outcome: .examined(problems))
  }

  @Test func writesAProblemALine() {
    let lines = file("my.json", error, warning).lines(.plain)
    #expect(
      lines.map(\.text.string) == [
        "my.json:48:16: error: $.items[3].actor: no actor \"rusia\"; did you mean \"russia\"?",
        "my.json:2:1: warning: $[\"a^[[31m\"]: hostile <202e> text^Jof two lines",
      ])
    #expect(file("a\nb\u{7}", error).lines(.plain)[0].text.string.hasPrefix("a^Jb^G:48:16: error:"))
  }

  @Test func coloursTheSeverityAlone() {
    let lines = file("my.json", error, warning).lines(.colored)
    #expect(lines[0].runs.map(\.text.string)[1] == "error:")
    #expect(lines[0].runs.map(\.style) == [.plain, ReportStyles.colored.error, .plain])
    #expect(lines[1].runs.map(\.style) == [.plain, ReportStyles.colored.warning, .plain])
  }

  @Test func countsInOneLine() {
    let gone = CheckedFile(name: "gone", outcome: .unreadable("No such file or directory"))
    let table: [([CheckedFile], String)] = [
      ([file("a")], "no problems in 1 file"), ([file("a"), file("b")], "no problems in 2 files"),
      ([file("a", error)], "1 error, 0 warnings in 1 file"),
      (
        [file("a", error, warning), file("b", error), file("c")],
        "2 errors, 1 warning in 3 files"
      ),
      (
        [file("a", warning, warning), gone],
        "0 errors, 2 warnings in 1 file; 1 file could not be read"
      ),
      ([gone, gone], "2 files could not be read"),
    ]
    for (files, line) in table { #expect(ValidationReport(files).summary.string == line) }
  }

  @Test func isAnObjectForPrograms() {
    let gone = CheckedFile(name: "gone", outcome: .unreadable("No such file or directory"))
    let report = ValidationReport([file("my.json", error), file("good.json"), gone])
    #expect(
      JSONText.compact(report.value).string
        == #"{"files":[{"file":"my.json","problems":[{"severity":"error","line":48,"column":16,"#
        + #""path":"$.items[3].actor","message":"no actor \"rusia\"; did you mean \"russia\"?"}]},"#
        + #"{"file":"good.json","problems":[]},"#
        + #"{"file":"gone","unreadable":"No such file or directory"}],"errors":1,"warnings":0}"#)
    #expect(report.hasUnreadableFiles && report.errorCount == 1)
  }
}
