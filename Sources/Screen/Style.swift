/// How a cell is drawn: colours and attributes.
package struct Style: Sendable, Hashable {
  package struct Attributes: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1 << 0)
    package static let dim = Attributes(rawValue: 1 << 1)
    package static let italic = Attributes(rawValue: 1 << 2)
    package static let underline = Attributes(rawValue: 1 << 3)
    package static let reverse = Attributes(rawValue: 1 << 4)
  }

  /// Attributes, foreground and background, in 8, 12 and 12 bits: thousands of styles are compared
  /// for each picture, and so each comparison is one of two numbers.
  private(set) var bits: UInt32 = 0

  package var foreground: Color {
    get { Color(code: bits >> 8 & 0xfff) }
    set { bits = bits & ~(0xfff << 8) | newValue.code << 8 }
  }

  package var background: Color {
    get { Color(code: bits >> 20) }
    set { bits = bits & ~(0xfff << 20) | newValue.code << 20 }
  }

  package var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits)) }
    set { bits = bits & ~0xff | UInt32(newValue.rawValue) }
  }

  /// The terminal's own colours, no attributes.
  package static let plain = Style()

  package init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style under `other`: its colours where it sets any, the attributes of both.
  package func overlaid(by other: Style) -> Style {
    Style(
      foreground: other.foreground == .terminal ? foreground : other.foreground,
      background: other.background == .terminal ? background : other.background,
      attributes: attributes.union(other.attributes))
  }
}

extension Color {
  /// 0 for the terminal's own, else one more than the entry.
  fileprivate var code: UInt32 {
    switch self {
    case .terminal: 0
    case .indexed(let entry): UInt32(entry) + 1
    }
  }

  fileprivate init(code: UInt32) {
    self = code == 0 ? .terminal : .indexed(UInt8(truncatingIfNeeded: code - 1))
  }
}
