import ArgumentParser

/// How the screen is drawn, as far as the user has a say.
struct AppearanceOptions: ParsableArguments {
  enum AmbiguousWidth: String, ExpressibleByArgument, CaseIterable {
    case narrow, wide
  }

  @Flag(help: "Draw lines and signs in ASCII: = and # for shared and divergent.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "How wide the terminal draws ambiguous characters: one cell or two.", valueName: "width"))
  var ambiguousWidth = AmbiguousWidth.narrow
}
