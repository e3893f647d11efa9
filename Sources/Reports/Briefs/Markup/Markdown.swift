import Dossiers

/// Inline Markdown in which no text from outside can mean anything but itself.
///
/// Literals are the program's own markup; a text put into one is cleaned and escaped on the way,
/// and a `String` that is neither does not compile. The escapes are those of CommonMark 0.31
/// and GitHub's extensions: tables, strikethrough, links made of bare addresses, `:emoji:`, `$`
/// mathematics and `#12`. Escaped text is meant for the inside of a line: every line of a brief
/// begins with markup of its own. A mail address may still become a link to itself.
struct Markdown: Sendable, Hashable {
  private(set) var source: String

  /// Escapes one line of text.
  init(text raw: String) { source = Self.escaped(ShownText.line(raw)) }

  /// The paragraphs of a text, told apart by line breaks as HTML writes them, which are the only
  /// ones a table cell can hold.
  init(paragraphs raw: String) {
    source = ShownText.paragraphs(raw).map(Self.escaped).joined(separator: "<br>")
  }

  private init(source: String) { self.source = source }

  static func + (left: Markdown, right: Markdown) -> Markdown {
    Markdown(source: left.source + right.source)
  }

  static func += (left: inout Markdown, right: Markdown) { left.source += right.source }

  /// Escapes a line; blanks at its ends, which would keep `**` from being bold, are left out.
  static func escaped(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    var text = String.UnicodeScalarView()
    for index in start...end {
      let next = index < end ? scalars[index + 1] : nil
      switch scalars[index] {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "~", "|", "$", "#":
        text.append("\\")
        text.append(scalars[index])
      case ":":
        // `http://` and `:tada:`, but not `Goal: peace`.
        if let next, !next.properties.isWhitespace { text.append("\\") }
        text.append(":")
      case ".":
        if endsInWWW(text) { text.append("\\") }
        text.append(".")
      case let scalar: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func endsInWWW(_ text: String.UnicodeScalarView) -> Bool {
    let end = text.suffix(3)
    return end.count == 3 && end.allSatisfy { $0 == "w" || $0 == "W" }
  }
}

extension Markdown: ExpressibleByStringInterpolation {
  init(stringLiteral value: StaticString) { source = value.description }

  init(stringInterpolation: Interpolation) { self = stringInterpolation.markdown }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var markdown = Markdown(source: "")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) { markdown.source += literal.description }

    mutating func appendInterpolation(_ markdown: Markdown) { self.markdown += markdown }

    mutating func appendInterpolation(_ text: Text) { markdown += Markdown(text: text.string) }

    /// Escapes a text.
    ///
    /// Without the label, a literal between the braces of a literal would be taken for text.
    mutating func appendInterpolation(text raw: String) { markdown += Markdown(text: raw) }

    mutating func appendInterpolation(_ number: Int) { markdown.source += String(number) }

    /// A link to an address, shown as itself.
    mutating func appendInterpolation(_ address: WebAddress) {
      // In angle brackets the destination keeps parentheses; an address has no brackets itself.
      let destination = Markdown.escaped(address.string)
      markdown.source += "[\(destination)](<\(destination)>)"
    }
  }
}

extension Sequence where Element == Markdown {
  func joined(separator: Markdown) -> Markdown {
    var all: Markdown = ""
    for (number, element) in enumerated() { all += number == 0 ? element : separator + element }
    return all
  }
}
