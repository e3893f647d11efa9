import ArgumentParser
import Glibc
import Reports

/// How printed output looks: the same for every subcommand that lists something.
struct OutputOptions: ParsableArguments {
  enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "Colours and bold text: on a terminal, always, or never.")
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp(
      "Wrap text to so many cells. Without it, the terminal's width, and no wrapping in a pipe.",
      valueName: "cells"))
  var width: Int?

  func validate() throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError("--width takes 20 to 10000 cells.")
    }
  }

  /// Whether styles are written: NO_COLOR (https://no-color.org) and TERM=dumb count as never,
  /// unless the command line says always.
  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      StandardStreams.isOutputTerminal && !StandardStreams.isColorUnwanted
        && getenv("TERM").map { String(cString: $0) } != "dumb"
    }
  }

  var styles: ReportStyles { isColored ? .colored : .plain }

  /// How many cells text may take; `nil` for as many as it likes.
  var cells: Int? { width ?? StandardStreams.outputWidth }

  var layout: TextLayout { TextLayout(width: cells, styles: styles) }
}
