extension Grid {
  /// A part of a row in one style, as a terminal draws it.
  package enum Piece {
    /// The values of scalars that are a cluster each and take a cell each, spaces among them; valid
    /// until the piece has been drawn.
    case scalars(UnsafeBufferPointer<UInt32>)
    /// A cluster that is not so simple, and how many cells it takes.
    case cluster(Character, width: Int)
  }

  /// Calls `body` with the pieces of a part of the row `y`, from the left.
  ///
  /// - Parameters:
  ///   - y: The row; off the grid it has no pieces.
  ///   - columns: Where the pieces are taken from; what is off the grid is left out, and a cluster
  ///     of which only continuations lie there is, too.
  ///   - body: Takes the column where the piece begins.
  package func forEachPiece(
    inRow y: Int, _ columns: Range<Int>, _ body: (_ x: Int, Piece, Style) -> Void
  ) {
    guard 0..<size.height ~= y else { return }
    let columns = columns.clamped(to: 0..<size.width)
    let start = y * size.width
    codes.withUnsafeBufferPointer { codes in
      var x = columns.lowerBound
      while x < columns.upperBound {
        let (code, style) = (codes[start + x], styles[start + x])
        var end = x + 1
        if code.isSimple {
          while end < columns.upperBound, codes[start + end].isSimple,
            styles[start + end] == style
          { end += 1 }
          UnsafeBufferPointer(rebasing: codes[start + x..<start + end])
            .withMemoryRebound(to: UInt32.self) { body(x, .scalars($0), style) }
        } else if code != .continuation {
          body(x, .cluster(character(of: code), width: code.width), style)
        }
        x = end
      }
    }
  }
}
