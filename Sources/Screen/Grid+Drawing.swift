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
      let end = run.text.withASCII { bytes in
        place(bytes, at: Point(x: x, y: origin.y), within: area, run.style)
        return x.advancedSaturating(by: bytes.count)
      }
      if let end {
        x = end
        continue
      }
      run.text.forEachCluster { cluster in
        let width = cluster.width(metrics)
        place(cluster, width, at: Point(x: x, y: origin.y), within: area, run.style)
        x = x.advancedSaturating(by: width)
        return true
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
        guard !isContinuation(index) else { continue }
        let style = overlay(styles[index])
        var part = index
        repeat {
          styles[part] = style
          part += 1
        } while isContinuation(part)
      }
    }
  }

  /// Puts ASCII, a cell each.
  private mutating func place(
    _ bytes: UnsafeBufferPointer<UInt8>, at point: Point, within area: Rect, _ style: Style
  ) {
    let first = max(area.minX, point.x)
    let last = min(area.maxX, point.x.advancedSaturating(by: bytes.count))
    guard first < last else { return }
    let start = point.y * size.width
    detach(start + first..<start + last)
    codes.withUnsafeMutableBufferPointer { codes in
      for x in first..<last { codes[start + x] = CellCode(ascii: bytes[x - point.x]) }
    }
    styles.withUnsafeMutableBufferPointer {
      $0[start + first..<start + last].update(repeating: style)
    }
  }

  private mutating func place(
    _ cluster: CleanText.Cluster, _ width: Int, at point: Point, within area: Rect, _ style: Style
  ) {
    let first = max(area.minX, point.x)
    let last = min(area.maxX, point.x.advancedSaturating(by: width))
    guard first < last else { return }
    let start = point.y * size.width
    let range = start + first..<start + last
    guard range.count == width else { return setBlanks(range, style) }
    detach(range)
    switch cluster {
    case .scalar(let scalar): codes[range.lowerBound] = CellCode(scalar, width: width)
    case .joined(let character):
      codes[range.lowerBound] = CellCode(cluster: clusters.count, width: width)
      clusters.append(character)
    }
    styles[range.lowerBound] = style
    for index in range.lowerBound + 1..<range.upperBound {
      codes[index] = .continuation
      styles[index] = style
    }
  }

  /// Overwrites cells of one row, at least one.
  private mutating func setBlanks(_ range: Range<Int>, _ style: Style) {
    detach(range)
    codes.withUnsafeMutableBufferPointer { $0[range].update(repeating: .blank) }
    styles.withUnsafeMutableBufferPointer { $0[range].update(repeating: style) }
  }

  /// Makes blanks of the wide clusters that `range`, about to be overwritten, would cut.
  mutating func detach(_ range: Range<Int>) {
    if isContinuation(range.lowerBound) { blankCluster(range.lowerBound) }
    // Where the row ends there, this is the next row's first cell, which is no continuation.
    if isContinuation(range.upperBound) { blankCluster(range.upperBound) }
  }

  /// Makes blanks of the cluster that the continuation at `index` belongs to.
  private mutating func blankCluster(_ index: Int) {
    var first = index
    while isContinuation(first) { first -= 1 }
    repeat {
      codes[first] = .blank
      first += 1
    } while isContinuation(first)
  }

  private func isContinuation(_ index: Int) -> Bool {
    index < codes.count && codes[index] == .continuation
  }
}
