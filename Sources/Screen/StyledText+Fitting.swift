extension StyledText {
  /// The text cut off where it is wider than `width` cells, with `ellipsis` to mark the cut.
  ///
  /// The ellipsis has the style of the first cluster that it replaces; where not even the ellipsis
  /// fits, the text is cut off without one.
  ///
  /// - Complexity: O(*n*).
  package func clipped(
    to width: Int, metrics: TextMetrics, ellipsis: CleanText = "…"
  ) -> StyledText {
    // Most texts fit.
    if metrics.width(of: self) <= width { return self }
    let ellipsisWidth = metrics.width(of: ellipsis)
    let mark = ellipsisWidth <= width ? ellipsis : CleanText()
    let room = width - metrics.width(of: mark)
    /// As much as fits beside the ellipsis.
    var kept = StyledText()
    /// The style there, once it is known where that is.
    var cut: Style?
    var used = 0
    for run in runs {
      let runWidth = metrics.width(of: run.text)
      if cut == nil, used + runWidth <= room {
        kept.append(run.text, run.style)
      } else if cut == nil {
        kept.append(run.text.prefix(cells: room - used, metrics: metrics), run.style)
        cut = run.style
      }
      used += runWidth
      if used > width { return kept + StyledText(mark, cut ?? run.style) }
    }
    return self
  }

  /// The text with plain spaces after it, up to `width` cells; as it is where it is as wide already.
  package func padded(to width: Int, metrics: TextMetrics) -> StyledText {
    self + StyledText(CleanText(repeating: " ", count: width - metrics.width(of: self)))
  }
}

extension CleanText {
  /// The longest piece from the start that takes no more than `limit` cells.
  fileprivate func prefix(cells limit: Int, metrics: TextMetrics) -> CleanText {
    var used = 0
    var end = 0
    forEachCluster { cluster in
      used += cluster.width(metrics)
      if used <= limit { end += cluster.count }
      return used < limit
    }
    return slice(0..<end)
  }
}
