import ArgumentParser
import Glibc
import Reports

/// Whether the screen and printed text have colours: the same for every subcommand.
struct ColorOptions: ParsableArguments {
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "Colours and bold text: auto is on a terminal alone.")
  var color = Choice.auto

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
}
