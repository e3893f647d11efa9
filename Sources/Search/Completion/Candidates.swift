extension Completion {
  /// What is offered: parts of a list that may be very long, each made when it is looked at.
  package struct Candidates: RandomAccessCollection, Sendable {
    private let source: any CandidateSource
    /// Positions in the source, none of them empty.
    private let ranges: [Range<Int>]
    /// How many candidates there are up to each range's end.
    private let ends: [Int]
    private let isQuoted: Bool

    /// - Parameters:
    ///   - source: What they are taken from.
    ///   - ranges: Which of it, in this order.
    ///   - isQuoted: Whether the user has opened a quote.
    init(_ source: any CandidateSource, _ ranges: [Range<Int>], isQuoted: Bool) {
      self.source = source
      self.ranges = ranges.filter { !$0.isEmpty }
      self.isQuoted = isQuoted
      var end = 0
      ends = self.ranges.map {
        end += $0.count
        return end
      }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { ends.last ?? 0 }

    package subscript(position: Int) -> Candidate {
      let number = ends.indices.firstSorted { ends[$0] > position }
      return source.candidate(
        at: ranges[number].upperBound - (ends[number] - position), isQuoted: isQuoted)
    }
  }
}

/// The same parts of the same list are the same candidates.
extension Completion.Candidates: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.source === right.source && left.ranges == right.ranges && left.isQuoted == right.isQuoted
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(ranges) }
}

/// A list of which parts are offered.
protocol CandidateSource: AnyObject, Sendable {
  func candidate(at position: Int, isQuoted: Bool) -> Completion.Candidate
}

/// A short list, made beforehand.
final class CandidateList: CandidateSource {
  private let candidates: [Completion.Candidate]

  init(_ candidates: [Completion.Candidate]) { self.candidates = candidates }

  func candidate(at position: Int, isQuoted: Bool) -> Completion.Candidate { candidates[position] }
}

extension Range<Int> {
  /// The first number for which a condition holds that holds for all after it; else the end.
  ///
  /// - Complexity: O(log *n*).
  func firstSorted(where condition: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// What is left of it without another range.
  func removing(_ other: Range<Int>) -> [Range<Int>] {
    let hole = other.clamped(to: self)
    return hole.isEmpty ? [self] : [lowerBound..<hole.lowerBound, hole.upperBound..<upperBound]
  }
}
