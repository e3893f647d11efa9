import Glibc
import Screen
import Testing

@testable import Explorer

/// Whole screens of the bundled dossier and of foreign ones, kept as files in `Screens`.
///
/// `ENTENTE_RECORD=1` writes them anew; a run that records fails, so that none is recorded unseen.
@Suite struct GoldenScreenTests {
  struct Screen: Sendable, CustomTestStringConvertible {
    let name: String
    let size: Size
    /// The dossier among those that the reports are tested with; `nil` for the bundled one.
    var foreign: String?
    var keys = ""
    var options = Options(colorCount: 256)

    var testDescription: String { name }
  }

  private static let standard = Size(width: 80, height: 24)
  private static let screens: [Screen] = [
    Screen(name: "80x24", size: standard),
    Screen(name: "120x40", size: Size(width: 120, height: 40)),
    Screen(name: "200x60", size: Size(width: 200, height: 60)),
    Screen(name: "60x24", size: Size(width: 60, height: 24)),
    Screen(name: "40x20", size: Size(width: 40, height: 20)),
    Screen(name: "19x5", size: Size(width: 19, height: 5)),
    Screen(name: "filter-typed", size: standard, keys: "/idlib"),
    Screen(name: "filter-hides", size: standard, keys: "/idlib<ret>f"),
    Screen(name: "filter-error", size: standard, keys: "/idlib foo:x"),
    Screen(name: "filter-error-40x20", size: Size(width: 40, height: 20), keys: "/idlib foo:x"),
    Screen(name: "filter-empty", size: standard, keys: "/"),
    Screen(name: "filter-fuzzy", size: standard, keys: "/~dmscs ^build"),
    Screen(name: "completion", size: standard, keys: "/is:<tab><tab>"),
    Screen(
      name: "completion-40x20", size: Size(width: 40, height: 20), keys: "/party:<tab><s-tab>"),
    Screen(name: "completion-hint", size: standard, keys: "/tag:"),
    Screen(name: "divergent", size: standard, keys: "]]"),
    Screen(name: "shared-120x40", size: Size(width: 120, height: 40), keys: "}}"),
    Screen(name: "domain", size: standard, keys: "2"),
    Screen(name: "context", size: standard, keys: "G"),
    Screen(name: "zoom", size: standard, keys: "j<ret>"),
    Screen(name: "zoom-60x24", size: Size(width: 60, height: 24), keys: "j<ret>"),
    Screen(name: "help", size: standard, keys: "?"),
    Screen(name: "help-found", size: standard, keys: "?shared"),
    Screen(
      name: "ascii", size: standard, keys: "j",
      options: Options(colorCount: 256, isASCII: true)),
    Screen(name: "mono", size: standard, keys: "j", options: Options(colorCount: 0)),
    Screen(name: "trade", size: Size(width: 100, height: 30), foreign: "trade", keys: "]"),
    Screen(name: "trade-picker", size: standard, foreign: "trade", keys: "v"),
    Screen(
      name: "trade-other-pair", size: standard, foreign: "trade", keys: "v<down><ret><down><ret>"),
    Screen(name: "school", size: standard, foreign: "school", keys: "j"),
    Screen(name: "school-40x20", size: Size(width: 40, height: 20), foreign: "school"),
    Screen(name: "scripts", size: Size(width: 100, height: 30), foreign: "scripts", keys: "}"),
    Screen(name: "scripts-zoom", size: standard, foreign: "scripts", keys: "<ret>"),
    Screen(
      name: "scripts-completion", size: Size(width: 60, height: 24), foreign: "scripts",
      keys: "/tag:<tab><tab>"),
    Screen(name: "scripts-60x24", size: Size(width: 60, height: 24), foreign: "scripts"),
  ]

  @Test(arguments: screens)
  func looksAsRecorded(screen: Screen) throws {
    let dossier = try screen.foreign.map(foreignDossier) ?? bundledDossier()
    let scenario = Scenario(dossier, size: screen.size, options: screen.options)
      .press(screen.keys)
    let picture = scenario.frame.grid.rows.map { "\($0)\n" }.joined()
    let path = Self.folder + screen.name + ".txt"
    if getenv("ENTENTE_RECORD") != nil {
      try TextFile.write(picture, to: path)
      Issue.record("recorded \(screen.name): look at it, then run without ENTENTE_RECORD")
    } else {
      expect(picture, is: try TextFile.read(path))
    }
  }

  /// Every file is one of these screens.
  @Test func noScreenIsLeftOver() throws {
    let directory = try #require(opendir(Self.folder))
    defer { closedir(directory) }
    var files: Set<String> = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".txt") { files.insert(String(name.dropLast(4))) }
    }
    #expect(files == Set(Self.screens.map(\.name)))
  }

  private static let folder = testsFolder + "ExplorerTests/Screens/"
}
