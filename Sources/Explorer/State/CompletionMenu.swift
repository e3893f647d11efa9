package import Search

/// The candidates that Tab goes through, while nothing else is pressed.
package struct CompletionMenu: Sendable, Hashable {
  package let candidates: Completion.Candidates
  /// What stands before and after the candidate.
  let before: String
  let after: String
  /// Which one is in the box; `nil` while only what all of them begin with is.
  package private(set) var chosen: Int?

  init(_ completion: Completion, before: String, after: String) {
    candidates = completion.candidates
    self.before = before
    self.after = after
  }

  /// Goes to the next one, or to the one before, and around at the ends.
  mutating func choose(next isForward: Bool) {
    let count = candidates.count
    guard let chosen else {
      self.chosen = isForward ? 0 : count - 1
      return
    }
    self.chosen = (chosen + (isForward ? 1 : count - 1)) % count
  }

  /// The text up to the end of the chosen candidate.
  var head: String { before + (chosen.map { candidates[$0].insertion } ?? "") }
}
