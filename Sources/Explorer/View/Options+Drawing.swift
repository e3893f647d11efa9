import Screen

extension Options {
  /// A line across, of `count` cells.
  func horizontalLine(_ count: Int) -> StyledText {
    StyledText(CleanText(repeating: glyphs.horizontal, count: max(0, count)), theme.rule)
  }
}

extension Grid {
  /// Draws text from a cell on, cut with an ellipsis where it is wider than `width`.
  mutating func draw(_ text: StyledText, x: Int, y: Int, width: Int, _ options: Options) {
    guard width > 0 else { return }
    let clipped = text.clipped(
      to: width, metrics: options.metrics, ellipsis: options.glyphs.ellipsis)
    draw(clipped, at: Point(x: x, y: y), metrics: options.metrics)
  }
}
