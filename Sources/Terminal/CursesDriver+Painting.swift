internal import CTerminal
package import Screen

extension CursesDriver {
  package func present(_ frame: Frame) {
    guard isOpen else { return }
    let grid = frame.grid
    var isNew = shown?.cursor != frame.cursor
    let height = min(grid.size.height, size.height)
    if let before = shown?.grid, before.size == grid.size {
      for y in 0..<height {
        let runs = grid.changes(since: before, inRow: y)
        for run in runs { paint(grid, run, y: y) }
        isNew = isNew || !runs.isEmpty
      }
    } else {
      isNew = true
      terminal_erase()
      for y in 0..<height {
        paint(grid, 0..<grid.size.width, y: y)
      }
    }
    shown = frame
    if isNew { showAgain() }
  }

  package func invalidate() {
    guard isOpen else { return }
    shown = nil
    terminal_forget()
  }

  /// Sends what curses has and the terminal has not.
  func showAgain() {
    if let cursor = shown?.cursor {
      terminal_show(Int32(clamping: cursor.x), Int32(clamping: cursor.y))
    } else {
      terminal_show(-1, -1)
    }
  }

  /// Paints the columns `run` of a row; columns right of the screen are left out.
  private func paint(_ grid: Grid, _ run: Range<Int>, y: Int) {
    var set: Style?
    grid.forEachPiece(inRow: y, run.clamped(to: 0..<size.width)) { x, piece, style in
      if style != set {
        setStyle(style)
        set = style
      }
      switch piece {
      case .scalars(let values):
        terminal_put_line(Int32(x), Int32(y), values.baseAddress, Int32(values.count))
      case .cluster(let cluster, let width):
        // Half of a wide one would reach over the edge.
        for piece in CellPiece.pieces(
          of: x + width <= size.width ? cluster : " ", width: min(width, size.width - x),
          markLimit: Int(terminal_mark_limit()),
          widthOf: { Int(terminal_scalar_width($0.value)) })
        {
          put(piece.scalars, x: x + piece.offset, y: y)
        }
      }
    }
  }

  private func put(_ scalars: [Unicode.Scalar], x: Int, y: Int) {
    scalars.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: UInt32.self) { values in
        terminal_put(Int32(x), Int32(y), values.baseAddress, Int32(values.count))
      }
    }
  }

  private func setStyle(_ style: Style) {
    func entry(_ color: Color) -> Int32 {
      switch color {
      case .terminal: -1
      case .indexed(let index): Int32(index)
      }
    }
    terminal_set_style(
      entry(style.foreground), entry(style.background), UInt32(style.attributes.rawValue))
  }
}
