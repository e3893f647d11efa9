import ArgumentParser

/// How the screen is drawn, as far as the user has a say.
struct AppearanceOptions: ParsableArguments {
  enum AmbiguousWidth: String, ExpressibleByArgument, CaseIterable {
    case narrow, wide
  }

  @Flag(help: "Draw lines and signs in ASCII: = and # for shared and divergent.")
  var ascii = false

  @Option(help: "How many cells the terminal gives to ambiguous characters.")
  var ambiguousWidth = AmbiguousWidth.narrow
}
