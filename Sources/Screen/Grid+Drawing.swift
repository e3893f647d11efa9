extension Grid {
  /// Draws one line of text from the cell at `origin` to the right.
  ///
  /// What lies outside the grid or outside `clip` is not drawn; a wide cluster that does so in part
  /// becomes blanks in its style. So does the rest of a wide cluster that is overwritten in part, in
  /// the style it had. Never traps, wherever `origin` is.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - origin: Where its first cell is; may be off the grid on any side.
  ///   - clip: What may be drawn upon; the whole grid where `nil`.
  ///   - metrics: How many cells text takes.
  /// - Returns: The column after the text's last cell, drawn or not: where to go on drawing.
  @discardableResult
  package mutating func draw(
    _ text: StyledText, at origin: Point, within clip: Rect? = nil, metrics: TextMetrics
  ) -> Int {
    let area = visible(clip)
    var x = origin.x
    guard area.minY..<area.maxY ~= origin.y else {
      return x.advancedSaturating(by: metrics.width(of: text))
    }
    for run in text.runs {
      for character in run.text.string {
        let width = metrics.width(of: character)
        place(character, width, at: Point(x: x, y: origin.y), within: area, run.style)
        x = x.advancedSaturating(by: width)
      }
    }
    return x
  }

  /// Makes the cells of `rect` blanks in `style`.
  package mutating func fill(_ rect: Rect, style: Style) {
    let area = visible(rect)
    guard area.width > 0 else { return }
    for y in area.minY..<area.maxY {
      let start = y * size.width
      setBlanks(start + area.minX..<start + area.maxX, style)
    }
  }

  /// Changes the styles in `rect` and keeps the characters.
  ///
  /// A wide cluster has one style: it is changed, whole, if its first cell lies in `rect`.
  package mutating func restyle(_ rect: Rect, _ overlay: (Style) -> Style) {
    let area = visible(rect)
    guard area.width > 0 else { return }
    for y in area.minY..<area.maxY {
      let start = y * size.width
      for index in start + area.minX..<start + area.maxX {
        let length = cells[index].length
        guard length > 0 else { continue }
        let style = overlay(cells[index].style)
        for part in index..<index + length { cells[part].style = style }
      }
    }
  }

  private mutating func place(
    _ character: Character, _ width: Int, at point: Point, within area: Rect, _ style: Style
  ) {
    let end = point.x.advancedSaturating(by: width)
    let first = max(area.minX, point.x)
    let last = min(area.maxX, end)
    guard first < last else { return }
    let start = point.y * size.width
    let range = start + first..<start + last
    let isWhole = range.count == width
    if isWhole, character != " ", character != "\u{a0}" {
      detach(range)
      cells[range.lowerBound] = Cell(content: .cluster(character, width: width), style: style)
      for index in range.dropFirst() {
        cells[index] = Cell(content: .continuation, style: style)
      }
    } else {
      setBlanks(range, style)
    }
  }

  /// Overwrites cells of one row, at least one.
  private mutating func setBlanks(_ range: Range<Int>, _ style: Style) {
    detach(range)
    for index in range { cells[index] = Cell(content: .blank, style: style) }
  }

  /// Makes blanks of the wide clusters at both ends of `range`, before it is overwritten.
  private mutating func detach(_ range: Range<Int>) {
    blankCluster(at: range.lowerBound)
    blankCluster(at: range.upperBound - 1)
  }

  private mutating func blankCluster(at index: Int) {
    var first = index
    while cells[first].length == 0 { first -= 1 }
    let length = cells[first].length
    guard length > 1 else { return }
    for part in first..<first + length {
      cells[part] = Cell(content: .blank, style: cells[part].style)
    }
  }
}

extension Grid.Cell {
  /// How many cells the cluster or blank that starts here takes; 0 for a continuation.
  fileprivate var length: Int {
    switch content {
    case .blank: 1
    case .cluster(_, let width): width
    case .continuation: 0
    }
  }
}
