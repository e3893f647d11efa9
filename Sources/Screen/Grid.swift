/// A picture of the screen in cells, drawn upon with clean text only.
///
/// A cluster lies in its first cell and the cells after it, if it is wide, are continuations in the
/// same style; every continuation has its cluster before it in the row. Drawing keeps to that.
///
/// The idea: nearly every cluster is one scalar, so a cell is a number for what stands in it and one
/// for its style, and to draw, copy and compare cells is to move numbers. The few clusters of more
/// scalars lie in a list, and their cells say where.
///
/// Gain over cells that hold characters, with the quick answers about widths that go with it: half
/// of all that a key costs, from 7.3 to 3.5 million instructions for one that moves by a row.
package struct Grid: Sendable {
  /// What is seen in one cell of the screen.
  package struct Cell: Sendable, Hashable {
    package let content: Content
    package let style: Style
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
  /// Row by row, from the top: what stands in each cell.
  var codes: [CellCode]
  /// Their styles.
  var styles: [Style]
  /// What has been drawn in clusters of more than one scalar, overwritten since or not.
  var clusters: [Character] = []

  /// Creates a grid of blanks.
  package init(size: Size) {
    self.size = size
    codes = Array(repeating: .blank, count: size.width * size.height)
    styles = Array(repeating: .plain, count: size.width * size.height)
  }

  /// The cell `x` columns from the left and `y` rows from the top; `nil` out of range.
  package subscript(x: Int, y: Int) -> Cell? {
    guard 0..<size.width ~= x, 0..<size.height ~= y else { return nil }
    return cell(y * size.width + x)
  }

  /// The cells of the row `y`, from the left; empty out of range.
  package func row(_ y: Int) -> [Cell] {
    guard 0..<size.height ~= y else { return [] }
    return (y * size.width..<(y + 1) * size.width).map(cell)
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

  /// The cell at an index.
  func cell(_ index: Int) -> Cell {
    let code = codes[index]
    let content: Content =
      switch code {
      case .blank: .blank
      case .continuation: .continuation
      default: .cluster(character(of: code), width: code.width)
      }
    return Cell(content: content, style: styles[index])
  }

  /// What stands in a cell that is neither blank nor a continuation.
  func character(of code: CellCode) -> Character {
    code.scalar.map(Character.init) ?? clusters[code.cluster]
  }

  /// The part of `rect` that is on the grid.
  func visible(_ rect: Rect?) -> Rect {
    let whole = Rect(x: 0, y: 0, width: size.width, height: size.height)
    return rect?.intersection(whole) ?? whole
  }
}
