import ArgumentParser
import Reports

/// How printed output looks: the same for every subcommand that lists something.
struct OutputOptions: ParsableArguments {
  @OptionGroup var colors: ColorOptions

  @Option(
    help: ArgumentHelp(
      "Wrap text to so many cells. Without it, to the terminal's width; not in a pipe.",
      valueName: "cells"))
  var width: Int?

  func validate() throws {
    try Self.check(width)
  }

  static func check(_ width: Int?) throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError("--width takes 20 to 10000 cells.")
    }
  }

  /// Whether styles are written.
  var isColored: Bool { colors.isColored }

  var styles: ReportStyles { colors.styles }

  /// How many cells text may take; `nil` for as many as it likes.
  var cells: Int? { width ?? StandardStreams.outputWidth }

  var layout: TextLayout { TextLayout(width: cells, styles: styles) }
}
