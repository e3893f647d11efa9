import Screen

/// The look of each thing on the screen.
///
/// Colour only repeats what a sign or a place says already, always on the terminal's own
/// background, and stays legible on a dark and on a light one.
package struct Theme: Sendable, Hashable {
  /// Names of actors, titles.
  let heading: Style
  /// Lines, and the names of sections in them.
  let rule: Style
  /// What stands back: pointers, hints, what a filter leaves out.
  let faint: Style
  let shared: Style
  let divergent: Style
  /// Laid over the cell that the cursor is on.
  let selection: Style
  /// Laid over what a filter has found.
  let match: Style
  let key: Style
  let error: Style

  /// Chooses by the number of palette entries that the terminal has; 0 for none.
  package init(colorCount: Int) {
    heading = Style(attributes: .bold)
    selection = Style(attributes: .reverse)
    switch colorCount {
    case 256...:
      rule = Style(foreground: .indexed(244))
      faint = Style(foreground: .indexed(244))
      shared = Style(foreground: .indexed(36), attributes: .bold)
      divergent = Style(foreground: .indexed(166), attributes: .bold)
      match = Style(foreground: .indexed(166), attributes: [.bold, .underline])
      key = Style(foreground: .indexed(36))
      error = Style(foreground: .indexed(160), attributes: .bold)
    case 8...:
      rule = Style(attributes: .dim)
      faint = Style(attributes: .dim)
      shared = Style(foreground: .indexed(6), attributes: .bold)
      divergent = Style(foreground: .indexed(1), attributes: .bold)
      match = Style(foreground: .indexed(1), attributes: [.bold, .underline])
      key = Style(foreground: .indexed(6))
      error = Style(foreground: .indexed(1), attributes: .bold)
    default:
      rule = .plain
      faint = Style(attributes: .dim)
      shared = Style(attributes: .bold)
      divergent = Style(attributes: .bold)
      match = Style(attributes: [.bold, .underline])
      key = Style(attributes: .bold)
      error = Style(attributes: .bold)
    }
  }
}
