import Dossiers

/// The different texts that a field has, such as all tags, and how many items and claims are found
/// by what is written for each.
///
/// Sorted by their folded letters, which lie side by side, so that those that begin with what is
/// typed are a range, found by binary search however many there are.
final class TextValues: CandidateSource {
  private let texts: [Text]
  /// `nil` where nobody has counted.
  private let counts: [Int?]
  /// The folded texts, one after the other, each with its separator.
  private let folded: FoldedText
  /// Where each of them begins, and at last where they end.
  private let starts: [Int]
  /// The positions by their counts, the greatest first, and where each of them is in that order.
  private let order: [Int32]
  private let ranks: [Int32]

  /// So many spellings of the same letters are compared with one another.
  private static let mostSpellings = 64

  /// Sorts; texts in which there is nothing to look for are left out.
  ///
  /// - Parameters:
  ///   - tally: How many items and claims have each text.
  ///   - recount: Counts those that have any of several texts, which is needed where a text is
  ///     spelled in several ways: `arms` finds `Arms` too. It is given for such texts the values
  ///     that find them, by position, and gives how many items and claims each of these finds.
  init(_ tally: [Text: Int], recount: ([Text: [Int]]) -> [Int: Int]) {
    let values = tally.map { text, count in
      (text: text, folded: FoldedText(text.string), count: count)
    }
    .filter { $0.folded.count > 0 }
    .sorted {
      $0.folded.bytes == $1.folded.bytes
        ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
        : $0.folded.bytes.lexicographicallyPrecedes($1.folded.bytes)
    }
    texts = values.map(\.text)
    var counts = values.map { Optional($0.count) }
    var folded = FoldedText()
    starts =
      [0]
      + values.map {
        folded.append($0.text.string)
        folded.endText()
        return folded.count
      }
    self.folded = folded

    let finders = Self.finders(values.map { ($0.text, $0.folded) }, &counts)
    if !finders.isEmpty {
      for (position, count) in recount(finders) { counts[position] = count }
    }
    self.counts = counts
    order = counts.indices.sorted {
      (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1)
    }.map(Int32.init)
    var ranks = [Int32](repeating: 0, count: counts.count)
    for (rank, position) in order.enumerated() { ranks[Int(position)] = Int32(rank) }
    self.ranks = ranks
  }

  /// Which values find texts that are spelled in several ways, where they find more than
  /// themselves; of those that are too many nothing is known.
  private static func finders(
    _ values: [(text: Text, folded: FoldedText)], _ counts: inout [Int?]
  ) -> [Text: [Int]] {
    var finders: [Text: [Int]] = [:]
    var start = 0
    while start < values.count {
      let end = (start + 1..<values.count).first {
        values[$0].folded.bytes != values[start].folded.bytes
      }
      let group = start..<(end ?? values.count)
      start = group.upperBound
      guard group.count > 1 else { continue }
      guard group.count <= mostSpellings else {
        for position in group { counts[position] = nil }
        continue
      }
      for position in group {
        let search = PatternSearch(pattern: Pattern(values[position].text.string, at: .whole))
        let found = group.filter {
          let folded = values[$0].folded
          return search.isFound(in: folded, within: 0..<folded.count)
        }
        guard found.count > 1 else { continue }
        for other in found { finders[values[other].text, default: []].append(position) }
      }
    }
    return finders
  }

  func candidate(
    at position: Int, _ surroundings: Completion.Surroundings
  ) -> Completion.Candidate {
    let label = texts[position].string
    return Completion.Candidate(label: label, count: counts[position]) { [self] in
      isPartOfOthers(label, isAnchored: surroundings.isAnchored)
        ? QueryWriter.wholeValue(
          label, isQuoted: surroundings.isQuoted, isAnchored: surroundings.isAnchored)
        : QueryWriter.value(label, isQuoted: surroundings.isQuoted)
    }
  }

  /// Whether a value, looked for as it is, finds more than the texts that are nothing else.
  ///
  /// - Complexity: Linear in all texts.
  private func isPartOfOthers(_ text: String, isAnchored: Bool) -> Bool {
    let pattern = Pattern(text, at: isAnchored ? .start : .anywhere)
    let same = positions(of: pattern.folded.bytes)
    let search = PatternSearch(pattern: pattern)
    return search.first(in: folded, within: 0..<starts[same.lowerBound]) != nil
      || search.first(in: folded, within: starts[same.upperBound]..<folded.count) != nil
  }

  /// Positions in some ranges by their counts, the greatest first, then as they are sorted.
  func ordered(_ ranges: [Range<Int>]) -> [Int32] {
    let count = ranges.reduce(0) { $0 + $1.count }
    // Where they are many, to go through all is quicker than to sort.
    if count > texts.count / 16 {
      var isIn = [Bool](repeating: false, count: texts.count)
      for position in ranges.joined() { isIn[position] = true }
      return order.filter { isIn[Int($0)] }
    }
    return ranges.joined().map { ranks[$0] }.sorted().map { order[Int($0)] }
  }

  /// What all in some ranges begin with, if that is longer than a number of characters.
  func commonBeginning(of ranges: [Range<Int>], longerThan length: Int) -> String? {
    ranges.joined().lazy.map { [self] in texts[$0].string }.commonBeginning(longerThan: length)
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
    guard let first = typed.first else { return texts.isEmpty ? [] : [texts.indices] }
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
    folded.bytes[starts[position]..<starts[position + 1] - 1]
  }
}
