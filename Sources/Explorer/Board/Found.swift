import Dossiers
package import Search

/// What a filter finds in a comparison, in the order of the board.
///
/// All that takes time in proportion to the dossier is done when this is made, by whoever searches.
/// Which part of it is shown, how much of it there is in a domain and what comes next or before
/// are answered in the time of a few binary searches.
package struct Found: Sendable {
  /// How many items a domain has that are found.
  struct Tally: Sendable, Hashable {
    var left = 0
    var right = 0
  }

  package let matches: Matches
  /// The rows of which either item is found, ascending.
  let rows: [Int32]
  /// The context claims that are found, ascending.
  let claims: [Int32]
  /// By domain.
  let tallies: [Tally]

  /// How many rows are counted between two looks at whether that is still wanted.
  private static let chunk = 1 << 14

  /// Puts matches into the order of the board.
  ///
  /// - Returns: `nil` if `isCancelled` said so meanwhile.
  /// - Complexity: O(*n*) in the matches, and in the rows over 64.
  init?(_ matches: Matches, in comparison: Comparison, isCancelled: () -> Bool = { false }) {
    var found = PositionSet(bound: comparison.rows.count)
    for (number, item) in matches.items.enumerated() {
      if number % Self.chunk == 0, isCancelled() { return nil }
      if let row = comparison.row(ofItem: item) { found.insert(row) }
    }
    var rows: [Int32] = []
    rows.reserveCapacity(found.count)
    var tallies = [Tally](repeating: Tally(), count: comparison.sections.count)
    var section = 0
    for row in found {
      if rows.count % Self.chunk == 0, isCancelled() { return nil }
      while row >= comparison.sections[section].upperBound { section += 1 }
      rows.append(Int32(row))
      let pair = comparison.rows[row]
      if let item = pair.item(on: .left), matches.items.contains(item) {
        tallies[section].left += 1
      }
      if let item = pair.item(on: .right), matches.items.contains(item) {
        tallies[section].right += 1
      }
    }
    self.matches = matches
    self.rows = rows
    claims = matches.context.map { Int32($0) }
    self.tallies = tallies
  }

  /// The rows of a range that are found.
  func rows(in range: Range<Int>) -> ArraySlice<Int32> {
    rows[rows.firstIndex(atLeast: range.lowerBound)..<rows.firstIndex(atLeast: range.upperBound)]
  }
}
