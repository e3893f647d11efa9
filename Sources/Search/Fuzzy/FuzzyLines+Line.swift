extension FuzzyLines {
  /// Calls `body` with the letters of a single text of the segment, given without its separator; with
  /// `nil` where only the plain scorer can read them.
  func withLine<Result>(_ text: Range<Int>, _ body: (FuzzyLine?) -> Result) -> Result {
    guard let prepared else { return body(nil) }
    if segment.traits == nil {
      let start = segment.bytes + text.lowerBound
      return body(
        FuzzyLine(
          document: 0, start: start, count: text.count,
          readable: segment.readable - text.lowerBound))
    }
    let room = text.count + 16
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { memory in
      guard let start = memory.baseAddress,
        let count = prepared.alphabet.write(text, of: segment, to: start)
      else { return body(nil) }
      return body(FuzzyLine(document: 0, start: start, count: count, readable: room))
    }
  }
}
