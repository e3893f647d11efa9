package import Screen

extension State {
  /// The picture of this state: what the terminal is to show.
  ///
  /// - Complexity: Grows with the screen, not with the dossier, but for a relation's titles in
  ///   the detail.
  package func frame() -> Frame {
    var painter = Painter(self)
    painter.paint()
    return Frame(grid: painter.grid, cursor: painter.cursor)
  }
}
