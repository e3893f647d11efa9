/// A set of positions that knows which of them is the nth, and how many come before a position.
///
/// The idea (rank and select on bits, Jacobson 1989): a bit a position, and for every block of
/// eight words how many positions come before it.
///
///     words   01001000 00000000 10000001 …    a word has 64 bits, a block eight words
///     before  0                          14                           31 …
///
/// A rank is one of these numbers and the bits of a part of a block; the nth is found by a binary
/// search in them and again a part of a block. It takes the place of a list of the positions, which
/// has to be written anew for every search and is up to 28 times as large.
package struct RankedSet: Sendable, Hashable {
  package let positions: PositionSet
  /// How many positions come before each block, and at the end how many there are.
  private let before: [Int32]

  private static let blockWords = 8

  /// - Complexity: O(bound / 64).
  package init(_ positions: PositionSet) {
    self.positions = positions
    let words = positions.words
    var before: [Int32] = []
    before.reserveCapacity(words.count / Self.blockWords + 2)
    var count: Int32 = 0
    for (number, word) in words.enumerated() {
      if number % Self.blockWords == 0 { before.append(count) }
      count += Int32(word.nonzeroBitCount)
    }
    before.append(count)
    self.before = before
  }

  /// How many positions are in it.
  package var count: Int { before.last.map(Int.init) ?? 0 }

  package func contains(_ position: Int) -> Bool { positions.contains(position) }

  /// How many of its positions are lower than one, which may be any number.
  package func rank(of position: Int) -> Int {
    if position <= 0 { return 0 }
    if position >= positions.bound { return count }
    let word = position >> 6
    let block = word / Self.blockWords
    var rank = Int(before[block])
    for number in block * Self.blockWords..<word {
      rank += positions.words[number].nonzeroBitCount
    }
    return rank + (positions.words[word] & ((1 << UInt64(position & 63)) - 1)).nonzeroBitCount
  }

  /// The ranks of its positions in a range; how many there are is the range's length.
  package func ranks(of range: Range<Int>) -> Range<Int> {
    rank(of: range.lowerBound)..<rank(of: range.upperBound)
  }

  /// The position before which `rank` others come, which is in 0..<count.
  ///
  /// - Complexity: O(log *n*).
  package subscript(rank: Int) -> Int {
    precondition(rank >= 0 && rank < count, "a rank beyond the set's count")
    var (low, high) = (0, before.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(before[middle]) <= rank { low = middle } else { high = middle }
    }
    var rest = rank - Int(before[low])
    var number = low * Self.blockWords
    while rest >= positions.words[number].nonzeroBitCount {
      rest -= positions.words[number].nonzeroBitCount
      number += 1
    }
    var word = positions.words[number]
    for _ in 0..<rest { word &= word - 1 }
    return number << 6 + word.trailingZeroBitCount
  }
}
