import Dossiers

/// The different texts that a field has, such as all tags, and how many items and claims have each.
///
/// Sorted by their folded letters, which lie side by side, so that those that begin with what is
/// typed are a range, found by binary search however many there are.
final class TextValues: CandidateSource {
  private let texts: [Text]
  private let counts: [Int]
  /// The folded texts, one after the other.
  private let folded: [UInt8]
  /// Where each of them begins, and at last where they end.
  private let starts: [Int]

  /// Sorts; texts in which there is nothing to look for are left out.
  init(_ tally: [Text: Int]) {
    let values = tally.map { text, count in
      (text: text, folded: FoldedText(text.string).bytes, count: count)
    }
    .filter { !$0.folded.isEmpty }
    .sorted {
      $0.folded == $1.folded
        ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
        : $0.folded.lexicographicallyPrecedes($1.folded)
    }
    texts = values.map(\.text)
    counts = values.map(\.count)
    folded = values.flatMap(\.folded)
    var end = 0
    starts =
      [0]
      + values.map {
        end += $0.folded.count
        return end
      }
  }

  func candidate(at position: Int, isQuoted: Bool) -> Completion.Candidate {
    let label = texts[position].string
    return Completion.Candidate(
      insertion: QueryWriter.value(label, isQuoted: isQuoted), label: label,
      count: counts[position])
  }

  /// Those that begin with folded letters.
  func positions(beginningWith typed: [UInt8]) -> Range<Int> {
    let start = texts.indices.firstSorted { !self[$0].lexicographicallyPrecedes(typed) }
    let end = (start..<texts.count).firstSorted { !self[$0].starts(with: typed) }
    return start..<end
  }

  /// Those that are nothing but folded letters.
  func positions(of typed: [UInt8]) -> Range<Int> {
    let begun = positions(beginningWith: typed)
    return begun.lowerBound..<begun.firstSorted { self[$0].count > typed.count }
  }

  /// Those that have folded letters somewhere.
  ///
  /// - Complexity: Linear in all texts.
  func positions(with typed: [UInt8]) -> [Range<Int>] {
    guard let first = typed.first else { return [texts.indices] }
    var ranges: [Range<Int>] = []
    for position in texts.indices {
      let text = self[position]
      let isFound = text.indices.contains {
        text[$0] == first && text[$0...].starts(with: typed)
      }
      guard isFound else { continue }
      if let last = ranges.last, last.upperBound == position {
        ranges[ranges.count - 1] = last.lowerBound..<position + 1
      } else {
        ranges.append(position..<position + 1)
      }
    }
    return ranges
  }

  /// The folded letters of one.
  private subscript(position: Int) -> ArraySlice<UInt8> {
    folded[starts[position]..<starts[position + 1]]
  }
}
