extension StyledText {
  /// The text with `style` laid over all of it, as `Style.overlaid(by:)` does.
  package func overlaying(_ style: Style) -> StyledText {
    var result = StyledText()
    for run in runs { result.append(run.text, run.style.overlaid(by: style)) }
    return result
  }

  /// Lays `style` over the given places, once, however often they are given.
  ///
  /// - Parameters:
  ///   - style: What is laid over the style that is there.
  ///   - ranges: Ranges of UTF-8 offsets in `text.string`, in any order; they may overlap. What is
  ///     out of bounds is cut off, and a range that cuts a grapheme cluster covers the whole of it.
  /// - Returns: The text in its new styles.
  package func overlaying(_ style: Style, on ranges: [Range<Int>]) -> StyledText {
    let covered = Self.merged(wholeClusters(ranges))
    guard !covered.isEmpty else { return self }
    // Every other piece lies under the style: plain, covered, plain, covered, …, plain.
    var pieces: [Range<Int>] = []
    var end = 0
    for range in covered {
      pieces += [end..<range.lowerBound, range]
      end = range.upperBound
    }
    pieces.append(end..<max(end, text.string.utf8.count))
    var result = StyledText()
    for (index, piece) in slices(pieces).enumerated() {
      result.append(index % 2 == 0 ? piece : piece.overlaying(style))
    }
    return result
  }

  /// The ranges without the empty ones, cut off at the text's ends and grown to whole clusters.
  private func wholeClusters(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let text = text
    let count = text.string.utf8.count
    let inside = ranges.map { $0.clamped(to: 0..<count) }.filter { !$0.isEmpty }
    guard !inside.isEmpty, !text.string.isASCII else { return inside }
    // Of the cluster that each byte belongs to.
    var starts: [Int] = []
    var ends: [Int] = []
    text.forEachCluster { cluster in
      let length = cluster.count
      starts.append(contentsOf: repeatElement(starts.count, count: length))
      ends.append(contentsOf: repeatElement(starts.count, count: length))
      return true
    }
    return inside.map { starts[$0.lowerBound]..<ends[$0.upperBound - 1] }
  }

  /// The ranges in order, those that touch or overlap made one.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
