extension StyledText {
  /// The lines of the text, taken as one paragraph, in `width` cells.
  ///
  /// Lines end at spaces, which vanish there, after hyphens, dashes and slashes between letters, and
  /// between wide (Chinese, Japanese, Korean) clusters, but not before closing or after opening
  /// punctuation; a word too long for a line is split between clusters. Leading spaces stay, as many
  /// as fit in the first line.
  ///
  /// - Parameters:
  ///   - width: The cells of a line; less than 1 counts as 1.
  ///   - metrics: How many cells text takes.
  ///   - hanging: How many cells less the lines after the first have; the caller indents them. At
  ///     least one cell is left, and less than 0 counts as 0.
  /// - Returns: At least one line. None is wider than it may be, but for a cluster that alone is.
  /// - Complexity: O(*n*), with a fast path for ASCII.
  package func wrapped(to width: Int, metrics: TextMetrics, hanging: Int = 0) -> [StyledText] {
    let first = max(1, width)
    let rest = max(1, first - max(0, hanging))
    return slices(text.lines(first: first, rest: rest, metrics: metrics))
  }
}

extension CleanText {
  /// The lines as ranges of UTF-8 offsets.
  fileprivate func lines(first: Int, rest: Int, metrics: TextMetrics) -> [Range<Int>] {
    asciiLines(first: first, rest: rest)
      ?? lines(of: ParagraphClusters(self, metrics: metrics), first: first, rest: rest)
  }

  /// The lines, if the text is ASCII: then bytes are clusters, and each is one cell.
  private func asciiLines(first: Int, rest: Int) -> [Range<Int>]? {
    guard string.isASCII else { return nil }
    return string.utf8.withContiguousStorageIfAvailable { bytes in
      lines(of: ASCIIClusters(bytes: bytes), first: first, rest: rest)
    }
  }

  private func lines(of clusters: some ClusterSequence, first: Int, rest: Int) -> [Range<Int>] {
    LineBreaker(clusters: clusters).lines(first: first, rest: rest).map {
      clusters.offset($0.lowerBound)..<clusters.offset($0.upperBound)
    }
  }
}
