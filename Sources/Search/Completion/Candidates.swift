extension Completion {
  /// What is offered: parts of a list that may be very long, each made when it is looked at.
  package struct Candidates: RandomAccessCollection, Sendable {
    /// Which of a list are offered.
    enum Choice: Sendable, Hashable {
      /// Positions in the list, none of the ranges empty.
      case ranges([Range<Int>])
      /// Positions, in the order in which they are offered.
      case ordered([Int32])
    }

    private let source: any CandidateSource
    private let choice: Choice
    /// How many candidates there are up to each range's end.
    private let ends: [Int]
    private let surroundings: Surroundings

    /// - Parameters:
    ///   - source: What they are taken from.
    ///   - choice: Which of it, in this order.
    ///   - surroundings: What is typed around them.
    init(_ source: any CandidateSource, _ choice: Choice, _ surroundings: Surroundings) {
      self.source = source
      self.choice = choice
      self.surroundings = surroundings
      guard case .ranges(let ranges) = choice else {
        ends = []
        return
      }
      var end = 0
      ends = ranges.map {
        end += $0.count
        return end
      }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int {
      if case .ordered(let positions) = choice { positions.count } else { ends.last ?? 0 }
    }

    package subscript(position: Int) -> Candidate {
      switch choice {
      case .ordered(let positions):
        return source.candidate(at: Int(positions[position]), surroundings)
      case .ranges(let ranges):
        let number = ends.indices.firstSorted { ends[$0] > position }
        return source.candidate(
          at: ranges[number].upperBound - (ends[number] - position), surroundings)
      }
    }
  }
}

/// The same parts of the same list are the same candidates.
extension Completion.Candidates: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.source === right.source && left.choice == right.choice
      && left.surroundings == right.surroundings
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(choice) }
}

/// A list of which parts are offered.
protocol CandidateSource: AnyObject, Sendable {
  func candidate(at position: Int, _ surroundings: Completion.Surroundings) -> Completion.Candidate
}

/// A short list, made beforehand.
final class CandidateList: CandidateSource {
  private let candidates: [Completion.Candidate]

  init(_ candidates: [Completion.Candidate]) { self.candidates = candidates }

  func candidate(
    at position: Int, _ surroundings: Completion.Surroundings
  ) -> Completion.Candidate { candidates[position] }
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
