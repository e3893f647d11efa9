package import Screen

/// The look of printed text; colours are those that every palette has.
package struct ReportStyles: Sendable, Hashable {
  package let heading: Style
  package let faint: Style
  package let shared: Style
  package let divergent: Style
  package let match: Style
  package let error: Style
  package let warning: Style

  /// The look on a terminal that shows colours; `plain` is for everything else.
  package static let colored = ReportStyles(
    heading: Style(attributes: .bold), faint: Style(attributes: .dim),
    shared: Style(foreground: .indexed(6), attributes: .bold),
    divergent: Style(foreground: .indexed(1), attributes: .bold),
    match: Style(foreground: .indexed(1), attributes: [.bold, .underline]),
    error: Style(foreground: .indexed(1), attributes: .bold),
    warning: Style(foreground: .indexed(3), attributes: .bold))

  package static let plain = ReportStyles(
    heading: .plain, faint: .plain, shared: .plain, divergent: .plain, match: .plain,
    error: .plain, warning: .plain)
}
