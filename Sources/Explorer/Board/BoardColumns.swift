import Screen

/// Where the cells of a row begin and how wide their text is, in cells of the screen.
///
///      ▌ Decisive defeat of ISIS         │ = │ Decisive defeat of ISIS
///     0123                                ^ gutter: bar, signs, bar
struct BoardColumns: Sendable, Hashable {
  /// A column of text with the place of its selection mark.
  struct Column: Sendable, Hashable {
    let mark: Int
    let text: Int
    let width: Int
  }

  let left: Column
  let right: Column
  /// The first cell of the gutter, `│ = │`.
  let gutter: Int
  static let gutterWidth = 5

  init(width: Int) {
    let room = max(2, width - 11)
    let leftWidth = (room + 1) / 2
    left = Column(mark: 1, text: 3, width: leftWidth)
    gutter = 3 + leftWidth + 1
    let afterGutter = gutter + Self.gutterWidth
    right = Column(mark: afterGutter, text: afterGutter + 1, width: room - leftWidth)
  }
}
