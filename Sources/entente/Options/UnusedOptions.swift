import ArgumentParser

/// `--width` where output has no lines to wrap: taken and without effect.
///
/// So a script can give every subcommand the same options. The help of the subcommand says so.
struct UnusedWidth: ParsableArguments {
  @Option(help: .hidden)
  var width: Int?

  func validate() throws {
    try OutputOptions.check(width)
  }
}

/// `--color` where output never has colours: taken and without effect.
struct UnusedColor: ParsableArguments {
  @Option(help: .hidden)
  var color = ColorOptions.Choice.auto
}
