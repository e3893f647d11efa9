package import Screen

/// How text is laid out for whoever reads it.
package struct TextLayout: Sendable {
  /// How many cells a line may take; `nil` for as many as it likes.
  package let width: Int?
  package let styles: ReportStyles
  package let metrics: TextMetrics

  package init(
    width: Int? = nil, styles: ReportStyles = .plain, metrics: TextMetrics = TextMetrics()
  ) {
    self.width = width
    self.styles = styles
    self.metrics = metrics
  }

  /// Lines of a text, of which all start `indent` cells in; one where no width is given.
  func wrap(_ text: StyledText, indent: Int = 0) -> [StyledText] {
    let margin = StyledText(CleanText(repeating: " ", count: indent))
    guard let width else { return [margin + text] }
    return text.wrapped(to: width - indent, metrics: metrics).map { margin + $0 }
  }
}
