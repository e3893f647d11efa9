/// Whether a text has given letters in their order, others between them.
///
/// The idea: of each block of 64 letters, one comparison tells all places of the letter that is
/// looked for, so that a block costs one step, and one more for each letter found in it. To take
/// each letter at its first chance is enough: what comes later leaves less room for the rest.
///
/// Gain over letter by letter: to rank the best 256 of 100 000 lines takes 0.62 of the time for two
/// letters and 0.47 for twelve. (To begin a comparison of 32 where the letter before was
/// found takes fewer instructions, but each waits for the one before, and takes longer.)
struct SubsequenceTest: BitwiseCopyable {
  private let letters: PreparedPattern.Letters

  init(_ letters: PreparedPattern.Letters) {
    self.letters = letters
  }

  /// Looks for the pattern in a text written in its alphabet.
  ///
  /// - Parameters:
  ///   - line: The text.
  ///   - places: Set to the first place where each letter of the pattern can be, as far as they are
  ///     found.
  /// - Returns: Whether all are.
  @inline(__always)
  func isMet(by line: FuzzyLine, places: UnsafeMutablePointer<Int>) -> Bool {
    guard line.count >= letters.count else { return false }
    var (start, met) = (0, 0)
    var kind = letters.kinds[0]
    while start < line.count {
      let block = FoldedBlock(line.start + start, readable: line.readable &- start, letters.fold)
      var open = ByteBlock.first(line.count &- start)
      while true {
        let hits = block.places(of: letters.values[kind]) & open
        if hits == 0 { break }
        places[met] = start &+ hits.trailingZeroBitCount
        met &+= 1
        if met == letters.count { return true }
        kind = letters.kinds[met]
        open &= ~(hits ^ (hits &- 1))
      }
      start &+= 64
    }
    return false
  }
}
