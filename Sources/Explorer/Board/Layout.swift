import Screen

/// Which part of the screen shows what.
///
/// From 140 columns the detail is beside the board, from 72 below it; from 48 the two sides are
/// stacked, and below that one side is shown at a time. Below 20 by 6 nothing useful fits.
struct Layout: Sendable, Hashable {
  enum Arrangement: Sendable, Hashable {
    /// Two columns, the detail beside them.
    case wide
    /// Two columns, the detail below them.
    case standard
    /// The two sides of a row one above the other.
    case stacked
    /// One side at a time.
    case single
    case tooSmall
  }

  let arrangement: Arrangement
  let screen: Rect
  let header: Rect
  /// The names of the two actors over their columns.
  let columnHeads: Rect
  let board: Rect
  /// The line, or the column, between board and detail; empty without a detail.
  let rule: Rect
  let detail: Rect
  /// The line in which a filter is typed or shown; empty where there is none.
  let box: Rect
  let footer: Rect

  static let wideWidth = 140
  static let standardWidth = 72
  static let stackedWidth = 48
  static let smallest = Size(width: 20, height: 6)

  /// Divides a screen.
  ///
  /// - Parameters:
  ///   - size: The whole screen.
  ///   - showsDetail: Whether a detail is wanted; it is left out where the board needs the room.
  ///   - hasBox: Whether a filter is typed or applied.
  init(_ size: Size, showsDetail: Bool, hasBox: Bool) {
    screen = Rect(x: 0, y: 0, width: size.width, height: size.height)
    arrangement =
      if size.width < Self.smallest.width || size.height < Self.smallest.height {
        .tooSmall
      } else if size.width >= Self.wideWidth { .wide } else if size.width >= Self.standardWidth {
        .standard
      } else if size.width
        >= Self.stackedWidth
      { .stacked } else { .single }

    let headerHeight = size.height < 10 ? 1 : size.width < Self.standardWidth ? 3 : 2
    header = Rect(x: 0, y: 0, width: size.width, height: min(headerHeight, size.height))
    let headsHeight = arrangement == .stacked || size.height < 10 ? 0 : 1
    footer = Rect(x: 0, y: max(0, size.height - 1), width: size.width, height: 1)
    box = Rect(x: 0, y: size.height - 2, width: size.width, height: hasBox ? 1 : 0)

    let top = header.maxY + headsHeight
    let room = max(0, size.height - 1 - box.height - top)
    var boardWidth = size.width
    var detailHeight = 0
    if showsDetail, arrangement == .wide {
      boardWidth = size.width - max(46, size.width * 36 / 100)
    } else if showsDetail, room >= 12 {
      detailHeight = max(6, room * 38 / 100)
    }
    columnHeads = Rect(x: 0, y: header.maxY, width: boardWidth, height: headsHeight)
    board = Rect(
      x: 0, y: top, width: boardWidth,
      height: room - (detailHeight > 0 ? detailHeight + 1 : 0))
    if boardWidth < size.width {
      rule = Rect(x: boardWidth, y: header.maxY, width: 1, height: headsHeight + room)
      detail = Rect(
        x: boardWidth + 2, y: header.maxY, width: size.width - boardWidth - 3,
        height: headsHeight + room)
    } else {
      rule = Rect(
        x: 0, y: board.maxY, width: size.width, height: detailHeight > 0 ? 1 : 0)
      detail = Rect(
        x: 1, y: board.maxY + rule.height, width: size.width - 2, height: detailHeight)
    }
  }

  /// The room for a zoomed pair: board and detail together.
  var body: Rect {
    Rect(
      x: 0, y: header.maxY, width: screen.width,
      height: screen.height - header.height - box.height - footer.height)
  }
}
