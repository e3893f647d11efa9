/// Writes texts so that a query has them as they are.
enum QueryWriter {
  /// A whole value, in quotes where it needs them or the user has opened some.
  static func value(_ text: String, isQuoted: Bool) -> String {
    let line = onOneLine(text)
    return isQuoted || needsQuotes(line) ? "\"\(escaped(line))\"" : line
  }

  /// A whole value that is to be all of a text, to stand behind a `^` or to begin with one.
  static func wholeValue(_ text: String, isQuoted: Bool, isAnchored: Bool) -> String {
    (isAnchored ? "" : "^") + value(text, isQuoted: isQuoted) + "$"
  }

  /// The beginning of a value; a quote stays open, because the rest is still to come.
  static func beginning(_ text: String, isQuoted: Bool) -> String {
    let line = onOneLine(text)
    return isQuoted || needsQuotes(line) ? "\"\(escaped(line))" : line
  }

  /// Other white space is found by a space as well, and a query is one line.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(line)
  }

  /// Whether an operator, a sign or the end of a value would be read in it.
  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return true
    }
    return ["^", "~", "\""].contains(first) || last == "$"
      || text.unicodeScalars.contains { [" ", "|", ","].contains($0) }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
