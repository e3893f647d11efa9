/// A picture of the screen in cells, drawn upon with clean text only.
///
/// A cluster lies in its first cell and the cells after it, if it is wide, are continuations in the
/// same style; every continuation has its cluster before it in the row. Drawing keeps to that.
package struct Grid: Sendable, Equatable {
  /// One cell of the screen.
  package struct Cell: Sendable, Hashable {
    package let content: Content
    package var style: Style

    /// A space in the terminal's own style.
    static let empty = Cell(content: .blank, style: .plain)
  }

  package enum Content: Sendable, Hashable {
    /// A space.
    case blank
    /// A grapheme cluster of clean text, and how many cells it takes: this one, and continuations.
    case cluster(Character, width: Int)
    /// Taken by the cluster to the left.
    case continuation
  }

  package let size: Size
  /// Row by row, from the top.
  var cells: [Cell]

  /// Creates a grid of blanks.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .empty, count: size.width * size.height)
  }

  /// The cell `x` columns from the left and `y` rows from the top; `nil` out of range.
  package subscript(x: Int, y: Int) -> Cell? {
    guard 0..<size.width ~= x, 0..<size.height ~= y else { return nil }
    return cells[y * size.width + x]
  }

  /// The cells of the row `y`, from the left; empty out of range.
  ///
  /// The indices of the slice are the grid's own: count from its `startIndex`.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard 0..<size.height ~= y else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// The picture: the text of each row, without the blanks at its end.
  package var rows: [String] {
    (0..<size.height).map { y in
      var text = ""
      var blanks = 0
      for cell in row(y) {
        switch cell.content {
        case .blank: blanks += 1
        case .continuation: break
        case .cluster(let character, _):
          text += String(repeating: " ", count: blanks)
          text.append(character)
          blanks = 0
        }
      }
      return text
    }
  }

  /// The part of `rect` that is on the grid.
  func visible(_ rect: Rect?) -> Rect {
    let whole = Rect(x: 0, y: 0, width: size.width, height: size.height)
    return rect?.intersection(whole) ?? whole
  }
}
