import Dossiers
import Screen

/// Draws one frame; each part of the screen has a file of its own.
struct Painter {
  let state: State
  let layout: Layout
  var grid: Grid
  /// Where the terminal's own cursor goes.
  var cursor: Point?

  init(_ state: State) {
    self.state = state
    layout = state.layout
    grid = Grid(size: state.size)
  }

  var theme: Theme { state.options.theme }
  var glyphs: Glyphs { state.options.glyphs }
  var metrics: TextMetrics { state.options.metrics }

  mutating func paint() {
    guard layout.arrangement != .tooSmall else {
      let smallest = Layout.smallest
      let text: CleanText = "Needs \(smallest.width)x\(smallest.height)"
      draw(StyledText(text), x: 0, y: 0, width: state.size.width)
      return
    }
    paintHeader()
    if state.place.isZoomed {
      paintZoom()
    } else {
      paintColumnHeads()
      paintBoard()
      paintDetail()
    }
    paintBox()
    paintFooter()
    switch state.mode {
    case .help(let box): paintHelp(box)
    case .picking(let picker): paintPicker(picker)
    case .browsing, .filtering: break
    }
  }

  /// Draws text from a cell on, cut with an ellipsis where it is wider than `width`.
  mutating func draw(_ text: StyledText, x: Int, y: Int, width: Int) {
    grid.draw(text, x: x, y: y, width: width, state.options)
  }

  func width(_ text: StyledText) -> Int {
    metrics.width(of: text)
  }

  func width(_ text: CleanText) -> Int {
    metrics.width(of: text)
  }

  /// A line across, of `count` cells.
  func horizontalLine(_ count: Int) -> StyledText { state.options.horizontalLine(count) }
}
