/// Literals are text of the program's own, fixed when it is compiled: `CleanText(stringLiteral:)`
/// takes a `StaticString`, which no `String` can become. They are cleaned all the same, so that a
/// tab in one does no harm.
extension CleanText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) { self.init(cleaning: value.description) }

  package init(stringInterpolation: Interpolation) { self = stringInterpolation.text }

  /// Takes clean text and integers, `"\(title), \(3) of \(9)"`; a `String` does not compile.
  package struct Interpolation: StringInterpolationProtocol, Sendable {
    fileprivate(set) var text = CleanText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: StaticString) {
      text += CleanText(stringLiteral: literal)
    }

    package mutating func appendInterpolation(_ text: CleanText) { self.text += text }

    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      // Digits and a minus sign, whatever the locale.
      text += CleanText(known: String(number))
    }
  }
}
