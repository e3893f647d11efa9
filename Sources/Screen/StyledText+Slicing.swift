extension StyledText {
  /// The pieces of the text at `ranges`: UTF-8 offsets in `text.string`, in order, apart from each
  /// other, in bounds and at the boundaries of clusters, so that every piece is clean text.
  ///
  /// - Complexity: O(*r* + *n*) in the numbers of runs and of ranges.
  func slices(_ ranges: [Range<Int>]) -> [StyledText] {
    var slices: [StyledText] = []
    slices.reserveCapacity(ranges.count)
    var index = 0
    var offset = 0
    for range in ranges {
      var slice = StyledText()
      while index < runs.count {
        let run = runs[index]
        let end = offset + run.text.string.utf8.count
        let part = range.clamped(to: offset..<end)
        if !part.isEmpty {
          let inRun = part.lowerBound - offset..<part.upperBound - offset
          slice.append(run.text.slice(inRun), run.style)
        }
        // The run may go on in the next range.
        guard end <= range.upperBound else { break }
        index += 1
        offset = end
      }
      slices.append(slice)
    }
    return slices
  }
}

extension CleanText {
  /// The piece at a range of UTF-8 offsets: in bounds, and at the boundaries of clusters.
  package func slice(_ range: Range<Int>) -> CleanText {
    let bytes = string.utf8
    guard range.lowerBound > 0 || range.upperBound < bytes.count else { return self }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    return CleanText(known: String(string[start..<end]))
  }
}
