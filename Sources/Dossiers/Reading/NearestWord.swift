/// Finds the word that a mistyped one was meant to be.
///
/// The idea: the fewest single mistakes that lead from one to the other, where a mistake is a
/// letter too many, too few, wrong, or swapped with its neighbour (Damerau 1964, Levenshtein 1966;
/// here in the restricted form, which edits no stretch twice).
package enum NearestWord {
  /// The candidate with the fewest mistakes, the earlier one of equals; `nil` where all are too
  /// far.
  ///
  /// Near is a mistake in up to five letters, two in up to eight, three in longer ones. Where
  /// none is near, an abbreviation is taken for the first candidate that it begins. Case does not
  /// count. Words without any letters are near nothing.
  ///
  /// - Complexity: O(*n* · *m*) for each candidate of about the word's length; others cost nothing,
  ///   so that a word of any length is safe.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    guard !typed.isEmpty else { return nil }
    let limit = typed.count <= 5 ? 1 : typed.count <= 8 ? 2 : 3
    var best: (candidate: String, mistakes: Int)?
    for candidate in candidates {
      let meant = Array(candidate.lowercased().unicodeScalars)
      let longer = max(meant.count, typed.count)
      guard abs(meant.count - typed.count) <= limit else { continue }
      let mistakes = distance(typed, meant)
      // One letter for another is no spelling mistake where it is the only one.
      guard mistakes <= limit, mistakes < longer else { continue }
      if mistakes < best?.mistakes ?? .max { best = (candidate, mistakes) }
    }
    return best?.candidate
      ?? candidates.first { candidate in
        typed.count > 1 && candidate.lowercased().unicodeScalars.starts(with: typed)
      }
  }

  /// The number of mistakes between two words, row by row of the usual table.
  static func distance(_ typed: [Unicode.Scalar], _ meant: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...meant.count)
    for (row, letter) in typed.enumerated() {
      var current = [row + 1]
      for (column, other) in meant.enumerated() {
        var least = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == meant[column - 1], typed[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[meant.count]
  }
}
