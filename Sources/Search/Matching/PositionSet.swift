/// A set of positions below a fixed bound, a bit each.
package struct PositionSet: Sendable, Hashable {
  /// Positions are in 0..<bound.
  package let bound: Int
  /// 64 positions to a word, the first in the lowest bit; bits beyond the bound are not set.
  package private(set) var words: [UInt64]

  /// No position.
  package init(bound: Int) {
    self.bound = bound
    words = Array(repeating: 0, count: (bound + 63) / 64)
  }

  /// The positions whose bits are set, 64 to a word, the first in the lowest.
  ///
  /// There must be (bound + 63) / 64 words; bits beyond the bound do not count.
  package init(bound: Int, words: [UInt64]) {
    precondition(words.count == (bound + 63) / 64, "as many words as the bound takes")
    self.bound = bound
    self.words = words
    if bound & 63 != 0 { self.words[bound >> 6] &= (1 << UInt64(bound & 63)) - 1 }
  }

  /// The positions in a range of others, counted from its lower bound.
  init(_ range: Range<Int>, of words: UnsafePointer<UInt64>) {
    let (first, shift) = (range.lowerBound >> 6, UInt64(range.lowerBound & 63))
    let last = (range.upperBound - 1) >> 6
    self.init(
      bound: range.count,
      words: (0..<(range.count + 63) / 64).map { number in
        let low = words[first + number] >> shift
        guard shift > 0, first + number < last else { return low }
        return low | words[first + number + 1] << (64 - shift)
      })
  }

  /// Whether a position is in the set; no position outside the bound is.
  package func contains(_ position: Int) -> Bool {
    guard position >= 0, position < bound else { return false }
    return words[position >> 6] >> UInt64(position & 63) & 1 == 1
  }

  /// Adds a position in 0..<bound.
  package mutating func insert(_ position: Int) {
    precondition(position >= 0 && position < bound, "a position beyond the set's bound")
    words[position >> 6] |= 1 << UInt64(position & 63)
  }

  /// Adds the positions of a set with the same bound.
  package mutating func formUnion(_ other: PositionSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  /// Takes out the positions of a set with the same bound.
  package mutating func subtract(_ other: PositionSet) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  /// Keeps the positions that a set with the same bound has too.
  package mutating func formIntersection(_ other: PositionSet) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  /// How many positions are in it, counted in O(bound / 64).
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}

extension PositionSet: Sequence {
  /// The positions, rising.
  package func makeIterator() -> Iterator {
    Iterator(words: words)
  }

  package struct Iterator: IteratorProtocol {
    fileprivate let words: [UInt64]
    private var word = 0
    private var rest: UInt64

    fileprivate init(words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    package mutating func next() -> Int? {
      while rest == 0 {
        word += 1
        guard word < words.count else { return nil }
        rest = words[word]
      }
      defer { rest &= rest - 1 }
      return word << 6 + rest.trailingZeroBitCount
    }
  }
}
