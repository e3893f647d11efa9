package import Screen

/// What the terminal can do and what the user asked for, fixed for a run.
package struct Options: Sendable, Hashable {
  package var glyphs: Glyphs
  package var metrics: TextMetrics
  package var theme: Theme

  /// Chooses glyphs, widths and colours.
  ///
  /// - Parameters:
  ///   - colorCount: How many palette entries the terminal has; 0 for a terminal without colours
  ///     or a user who wants none.
  ///   - isASCII: Whether only ASCII may be drawn.
  ///   - ambiguousIsWide: Whether the terminal gives ambiguous characters two cells; then lines
  ///     and glyphs are ASCII too, because they are ambiguous.
  package init(colorCount: Int, isASCII: Bool = false, ambiguousIsWide: Bool = false) {
    glyphs = isASCII || ambiguousIsWide ? .ascii : .unicode
    metrics = TextMetrics(ambiguousIsWide: ambiguousIsWide)
    theme = Theme(colorCount: colorCount)
  }
}
