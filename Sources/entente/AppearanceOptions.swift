import ArgumentParser
import Explorer
import Glibc

/// How the screen is drawn, as far as the user has a say.
struct AppearanceOptions: ParsableArguments {
  enum AmbiguousWidth: String, ExpressibleByArgument, CaseIterable {
    case narrow, wide
  }

  @Flag(help: "Draw lines and signs in ASCII: = and # for shared and divergent.")
  var ascii = false

  @Option(help: "How many cells the terminal gives to ambiguous characters.")
  var ambiguousWidth = AmbiguousWidth.narrow

  /// The explorer's options on a terminal with a palette of `colorCount` entries.
  ///
  /// NO_COLOR, set to anything but the empty text, means a theme without colours
  /// (https://no-color.org).
  func options(colorCount: Int, isASCII: Bool) -> Explorer.Options {
    let isColorless = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return Explorer.Options(
      colorCount: isColorless ? 0 : colorCount, isASCII: ascii || isASCII,
      ambiguousIsWide: ambiguousWidth == .wide)
  }
}
