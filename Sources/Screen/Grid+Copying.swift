extension Grid {
  /// Draws another grid over this one, its top left cell at `origin`; its blanks too cover what is
  /// there.
  ///
  /// What lies outside this grid or outside `clip` is left out; a wide cluster that does so in part
  /// becomes blanks in its style, and so does the rest of a wide cluster that is overwritten in part.
  ///
  /// - Complexity: O(cells drawn), a small part of what it takes to draw the same text.
  package mutating func draw(_ picture: Grid, at origin: Point, within clip: Rect? = nil) {
    let whole = Rect(
      x: origin.x, y: origin.y, width: picture.size.width, height: picture.size.height)
    let area = visible(clip).intersection(whole)
    guard area.width > 0, area.height > 0 else { return }
    let firstCluster = clusters.count
    clusters += picture.clusters
    for y in area.minY..<area.maxY {
      let range = y * size.width + area.minX..<y * size.width + area.maxX
      let start = (y - origin.y) * picture.size.width + area.minX - origin.x
      let end = start + range.count
      detach(range)
      copy(&codes, range, from: picture.codes, start)
      copy(&styles, range, from: picture.styles, start)
      if !picture.clusters.isEmpty {
        for index in range where codes[index].isPlace {
          codes[index] = CellCode(
            cluster: firstCluster + codes[index].cluster, width: codes[index].width)
        }
      }
      blankCutClusters(
        range, isCutBehind: area.maxX < whole.maxX && picture.codes[end] == .continuation)
    }
  }

  /// Makes blanks of the clusters of which only a part has been copied.
  private mutating func blankCutClusters(_ range: Range<Int>, isCutBehind: Bool) {
    var index = range.lowerBound
    while index < range.upperBound, codes[index] == .continuation {
      codes[index] = .blank
      index += 1
    }
    guard isCutBehind, index < range.upperBound else { return }
    index = range.upperBound - 1
    while codes[index] == .continuation {
      codes[index] = .blank
      index -= 1
    }
    codes[index] = .blank
  }

  private func copy<Element>(
    _ target: inout [Element], _ range: Range<Int>, from source: [Element], _ start: Int
  ) {
    target.withUnsafeMutableBufferPointer { target in
      source.withUnsafeBufferPointer { source in
        _ = UnsafeMutableBufferPointer(rebasing: target[range]).update(
          fromContentsOf: source[start..<start + range.count])
      }
    }
  }
}
