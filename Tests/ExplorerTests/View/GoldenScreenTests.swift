import Glibc
import Screen
import Testing

@testable import Explorer

/// Whole screens of the bundled dossier, kept as files in `Screens`.
///
/// `ENTENTE_RECORD=1` writes them anew; a run that records fails, so that none is recorded unseen.
@Suite struct GoldenScreenTests {
  struct Screen: Sendable, CustomTestStringConvertible {
    let name: String
    let size: Size
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
  ]

  @Test(arguments: screens)
  func looksAsRecorded(screen: Screen) throws {
    let scenario = Scenario(try bundledDossier(), size: screen.size, options: screen.options)
      .press(screen.keys)
    let picture = scenario.frame.grid.rows.map { "\($0)\n" }.joined()
    let path = Self.folder + screen.name + ".txt"
    if getenv("ENTENTE_RECORD") != nil {
      try Self.write(picture, to: path)
      Issue.record("recorded \(screen.name): look at it, then run without ENTENTE_RECORD")
    } else {
      expect(picture, is: try Self.read(path))
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

  private static let folder: String = {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return tests.joined(separator: "/") + "/Screens/"
  }()

  private struct FileError: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path): \(String(cString: strerror(errno)))" }
  }

  private static func read(_ path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw FileError(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw FileError(path: path) }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw FileError(path: path) }
  }
}
