import Dossiers
import Screen
import Search

/// Going from one thing that the filter finds to the next.
extension State {
  /// The nearest match from an entry on, in any cell of it; `nil` where no filter is set.
  func match(from entry: Int, by step: Int) -> Selection? {
    guard let found = results.found,
      let entry = results.listing.entry(from: entry, by: step, in: found)
    else { return nil }
    let matches = stops(in: entry).filter(results.isMatch)
    return step > 0 ? matches.first : matches.last
  }

  /// Goes to the next match, or the one before, and around at the ends.
  ///
  /// - Parameters:
  ///   - step: 1 or -1.
  ///   - isJump: Whether the place that is left can be gone back to.
  mutating func goToMatch(by step: Int, isJump: Bool = true) {
    guard let matches = results.matches else {
      let isTyping = mode != .browsing
      say(
        search != nil
          ? "Nothing is found yet."
          : isTyping ? "Nothing is looked for yet." : "No filter is set: / opens one.")
      return
    }
    let count = results.listing.count
    guard !matches.isEmpty, let first = match(from: step > 0 ? 0 : count - 1, by: step) else {
      say("Nothing that is shown matches the filter.")
      return
    }
    var next: Selection?
    if let entry = entry(of: place.selection), let selection = place.selection {
      // The rest of this row comes first, then the rows after it.
      let row = step > 0 ? stops(in: entry) : stops(in: entry).reversed()
      next = row.drop { $0 != selection }.dropFirst().first(where: results.isMatch)
      next = next ?? match(from: entry + step, by: step)
    }
    if isJump { history.leave(place) }
    let target = next ?? first
    if case .item = target { place.side = side(of: target) }
    select(target)
    let wrapped: CleanText =
      next != nil ? "" : step > 0 ? ", on from the top" : ", on from the bottom"
    if let (number, total) = number(ofMatch: target) {
      say("match \(number) of \(total)\(wrapped)")
    }
  }

  /// Which of the matches that are shown one is, counted from 1 in the order of the board, and how
  /// many there are.
  ///
  /// - Complexity: That of a few ranks, however many there are.
  private func number(ofMatch match: Selection) -> (number: Int, total: Int)? {
    guard let found = results.found, let counts = results.counts else { return nil }
    let rows = place.domain.map { comparison.sections[$0] } ?? comparison.rows.indices
    func count(upTo row: Int) -> Int {
      let before = rows.lowerBound..<row
      return found.left.ranks(of: before).count + found.right.ranks(of: before).count
    }
    let total = counts.items + counts.context
    switch match {
    case .context(let claim): return (counts.items + found.claims.rank(of: claim) + 1, total)
    case .item(let item):
      guard let row = comparison.row(ofItem: item) else { return nil }
      let isSecond = comparison.side(ofItem: item) == .right && found.left.contains(row)
      return (count(upTo: row) + (isSecond ? 2 : 1), total)
    }
  }
}
