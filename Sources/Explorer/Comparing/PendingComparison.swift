/// Two actors who are not compared yet; meanwhile the two before stay on the screen.
package struct PendingComparison: Sendable, Hashable {
  /// Where the user is to be once they are.
  enum Goal: Sendable, Hashable {
    /// Where he is then, with other actors.
    case stay
    /// At a place with its own actors; and what can be gone back to from there.
    case place(Place, History)
  }

  let request: ComparisonRequest
  let goal: Goal
  /// Whether the two were chosen, and not a place gone back to: then they are named, and the
  /// cursor's side is that of its item.
  let isChosen: Bool
  /// How often the spinner has turned.
  var turns = 0
}
