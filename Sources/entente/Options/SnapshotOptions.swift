import ArgumentParser
import Screen

/// Runs the real loop over a list of keys instead of a terminal and prints the last frame.
///
/// For tests and for reports of what is wrong: `--snapshot '/idlib<ret>]' --size 100x30`.
struct SnapshotOptions: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, ansi
  }

  /// Columns and rows, as in `120x36`.
  struct ScreenSize: ExpressibleByArgument {
    let value: Size

    init(_ value: Size) {
      self.value = value
    }

    init?(argument: String) {
      let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
      guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
        (1...1000).contains(width), (1...1000).contains(height)
      else { return nil }
      value = Size(width: width, height: height)
    }

    var defaultValueDescription: String { "\(value.width)x\(value.height)" }
  }

  @Option(name: .customLong("snapshot"), help: .hidden)
  var keys: String?

  @Option(help: .hidden)
  var size = ScreenSize(Size(width: 80, height: 24))

  @Option(name: .customLong("as"), help: .hidden)
  var form = Form.text

  /// The keys as input; `nil` where no snapshot is asked for.
  func inputs() throws -> [Input]? {
    guard let keys else { return nil }
    do {
      return try KeyScript.parse(keys)
    } catch {
      throw Failure("--snapshot: \(error.message)", .usage)
    }
  }

  func write(_ frame: Frame) throws {
    switch form {
    case .text: try StandardStreams.write(frame.grid.rows.map { CleanText(cleaning: $0) })
    case .ansi: try StandardStreams.write(frame.grid, colorCount: Browsing.printedColorCount)
    }
  }
}
