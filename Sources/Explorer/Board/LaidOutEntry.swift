import Screen

/// An entry of the board as it is drawn where the cursor is elsewhere.
struct LaidOutEntry: Sendable {
  /// As wide as the board, and as high as the entry; a row without an item on the only side shown
  /// has no lines.
  let picture: Grid
  /// How many lines each side's cell has; of a claim of the context, which belongs to no side, the
  /// left; of a title, none.
  let left: Int
  let right: Int

  var height: Int { picture.size.height }
}
