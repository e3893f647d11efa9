/// Text in runs of one style each.
///
/// No run is empty and no two neighbours have the same style, so equal texts in equal styles are
/// equal however they were put together.
package struct StyledText: Sendable, Hashable {
  /// A piece of the text in one style.
  package struct Run: Sendable, Hashable {
    package fileprivate(set) var text: CleanText
    package let style: Style

    package init(text: CleanText, style: Style) {
      self.text = text
      self.style = style
    }
  }

  package private(set) var runs: [Run] = []

  /// Creates the empty text.
  package init() {}

  package init(_ text: CleanText, _ style: Style = .plain) { append(text, style) }

  package var isEmpty: Bool { runs.isEmpty }

  /// The text without its styles.
  package var text: CleanText {
    runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
  }

  package mutating func append(_ text: CleanText, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style) }
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  package static func += (left: inout StyledText, right: StyledText) { left.append(right) }
}
