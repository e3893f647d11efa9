/// A part of a grapheme cluster that curses can hold in one cell, or in two for a wide base.
///
/// Curses keeps one base and a few combining marks together, and believes the C library about
/// widths, which is older than the text and knows nothing of clusters. A cluster is therefore cut
/// at its bases: "क्ष" becomes "क्" and "ष" in two cells, a flag its two letters. Where the C
/// library's widths do not add up to ours, something is drawn that they agree on, since otherwise
/// everything right of it would be out of place.
struct CellPiece: Equatable {
  /// How many cells right of the cluster's first cell this stands.
  let offset: Int
  /// A base and its marks.
  let scalars: [Unicode.Scalar]

  /// The pieces of a cluster, which fill exactly `width` cells.
  ///
  /// `markLimit` is how many combining marks a base may have; more are left out. `widthOf` answers
  /// the cells that curses gives a scalar value: 0 for a mark, less for what it cannot draw.
  static func pieces(
    of cluster: Character, width: Int, markLimit: Int, widthOf: (Unicode.Scalar) -> Int
  ) -> [CellPiece] {
    var pieces: [CellPiece] = []
    var used = 0
    for scalar in cluster.unicodeScalars {
      let cells = widthOf(scalar)
      if cells > 0 {
        pieces.append(CellPiece(offset: used, scalars: [scalar]))
        used += cells
      } else if let base = pieces.popLast() {
        let isKept = cells == 0 && base.scalars.count <= markLimit
        pieces.append(isKept ? base.with(scalar) : base)
      } else {
        return question(width: width)
      }
    }
    if used == width { return pieces }
    if let emoji = emoji(cluster, width: width, widthOf: widthOf) { return emoji }
    // A first base says more than a question mark: the hand without its colour. But a lone one
    // has another width in a newer table, and the terminal may go by that.
    guard pieces.count > 1, pieces[1].offset <= width else { return question(width: width) }
    return pieces.prefix(1) + blanks(pieces[1].offset..<width)
  }

  /// The first part of an emoji that a selector makes wide, or that joiners put together; `nil`
  /// where it is no such emoji, or too wide.
  ///
  /// Neither the C library nor every terminal knows those.
  private static func emoji(
    _ cluster: Character, width: Int, widthOf: (Unicode.Scalar) -> Int
  ) -> [CellPiece]? {
    guard let base = cluster.unicodeScalars.first, base.properties.isEmoji,
      cluster.unicodeScalars.contains(where: { $0 == "\u{fe0f}" || $0 == "\u{200d}" })
    else { return nil }
    let cells = widthOf(base)
    guard cells > 0, cells <= width else { return nil }
    return [CellPiece(offset: 0, scalars: [base])] + blanks(cells..<width)
  }

  private static func question(width: Int) -> [CellPiece] {
    width > 0 ? [CellPiece(offset: 0, scalars: ["?"])] + blanks(1..<width) : []
  }

  private static func blanks(_ offsets: Range<Int>) -> [CellPiece] {
    offsets.map { CellPiece(offset: $0, scalars: [" "]) }
  }

  private func with(_ mark: Unicode.Scalar) -> CellPiece {
    CellPiece(offset: offset, scalars: scalars + [mark])
  }
}
