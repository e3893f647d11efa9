import Dossiers

/// Markup in which no text from outside can mean anything but itself.
///
/// Literals are the program's own markup; a text put into one is cleaned and escaped on the way,
/// and a `String` that is neither does not compile:
///
///     "<h3 id=\"\(text: item.id)\">\(item.title)</h3>"
///
/// The escapes hold in an element's content and in an attribute's value between double or single
/// quotes (HTML Standard, 13.2.5), nowhere else: text must not be put into a comment, a script, a
/// style or an attribute without quotes.
struct HTML: Sendable, Hashable {
  private(set) var markup: String

  /// Escapes one line of text.
  init(text raw: String) { markup = Self.escaped(ShownText.line(raw)) }

  private init(markup: String) { self.markup = markup }

  static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }

  static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

  static func escaped(_ line: String) -> String {
    // By scalar: a sign that a mark follows is one character with it, and markup all the same.
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral value: StaticString) { markup = value.description }

  init(stringInterpolation: Interpolation) { self = stringInterpolation.html }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = HTML(markup: "")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) { html.markup += literal.description }

    mutating func appendInterpolation(_ html: HTML) { self.html += html }

    /// Escapes a text.
    ///
    /// Without the label, a literal between the braces of a literal would be taken for text.
    mutating func appendInterpolation(text raw: String) { html += HTML(text: raw) }

    mutating func appendInterpolation(_ text: Text) { html += HTML(text: text.string) }

    mutating func appendInterpolation(_ number: Int) { html.markup += String(number) }
  }
}

extension Sequence where Element == HTML {
  func joined(separator: HTML = "") -> HTML {
    var all: HTML = ""
    for (number, element) in enumerated() { all += number == 0 ? element : separator + element }
    return all
  }
}
