import CPseudoTerminal

/// What a user would see of a terminal at one moment.
struct ScreenImage: Equatable, CustomStringConvertible {
  struct Cell: Equatable {
    var text = ""
    var width = 1
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var isReversed = false
    /// A palette entry; -1 for the terminal's own colour, -2 for any other.
    var foreground = -1
    var background = -1
  }

  let width: Int
  let height: Int
  let cells: [[Cell]]
  /// Where the cursor is, from the top left corner at (0, 0); `nil` where it is hidden.
  let cursor: Position?
  let isAlternate: Bool
  let title: String

  struct Position: Equatable {
    var x: Int
    var y: Int
  }

  init(of terminal: OpaquePointer) {
    let size = (
      width: Int(pseudo_terminal_columns(terminal)), height: Int(pseudo_terminal_rows(terminal))
    )
    width = size.width
    height = size.height
    cells = (0..<size.height).map { y in
      (0..<size.width).map { x in
        Cell(pseudo_terminal_cell_at(terminal, Int32(x), Int32(y)))
      }
    }
    cursor =
      pseudo_terminal_cursor_is_visible(terminal)
      ? Position(
        x: Int(pseudo_terminal_cursor_x(terminal)), y: Int(pseudo_terminal_cursor_y(terminal)))
      : nil
    isAlternate = pseudo_terminal_is_alternate(terminal)
    title = String(cString: pseudo_terminal_title(terminal))
  }

  /// The text of each row, without blanks at its end.
  var rows: [String] {
    cells.map { row in
      var text = ""
      var x = 0
      while x < row.count {
        text += row[x].text.isEmpty ? " " : row[x].text
        x += max(row[x].width, 1)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Whether `text` stands within one row.
  func contains(_ text: String) -> Bool {
    rows.contains { $0.contains(text) }
  }

  /// The screen in a frame, as a test that fails shows it.
  var description: String {
    let edge = String(repeating: "─", count: width)
    let body = rows.map { "│" + $0 }.joined(separator: "\n")
    let cursor = cursor.map { "cursor at column \($0.x), row \($0.y)" } ?? "cursor hidden"
    return "┌\(edge)\n\(body)\n└\(edge)\n\(isAlternate ? "alternate" : "main") screen, \(cursor)"
  }
}

extension ScreenImage.Cell {
  fileprivate init(_ cell: pseudo_terminal_cell) {
    text = withUnsafeBytes(of: cell.text) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    width = Int(cell.width)
    isBold = cell.bold
    isItalic = cell.italic
    isUnderlined = cell.underline
    isReversed = cell.reverse
    foreground = Int(cell.foreground)
    background = Int(cell.background)
  }
}
