/// Options whose value is not seen behind their equals sign.
///
/// ArgumentParser goes by characters. A value that begins with a combining mark or a joiner makes one
/// character with the sign before it, so that `--where=` and such a word has no `=` and is no option
/// that it knows.
enum JoinedValue {
  /// The arguments with each such option and its value in two.
  static func parted(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap(parts) + arguments[end...]
  }

  private static func parts(_ argument: String) -> [String] {
    let scalars = argument.unicodeScalars
    guard argument.hasPrefix("--"), let sign = scalars.firstIndex(of: "="),
      argument.firstIndex(of: "=") != sign
    else { return [argument] }
    return [String(scalars[..<sign]), String(scalars[scalars.index(after: sign)...])]
  }
}
