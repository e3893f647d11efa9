/// A search whose complete answer has not come yet; meanwhile the last results stay on the screen.
package struct PendingSearch: Sendable, Hashable {
  /// What is done with the cursor when the answer comes.
  enum Arrival: Sendable, Hashable {
    /// It goes to the first match from a place on, where the filter was opened.
    case firstMatch(from: Place)
    /// It is where a place had it, scrolled as it was there.
    case restored(Place)
  }

  let request: SearchRequest
  let arrival: Arrival
  /// Where the user was after the key that asked for it; somebody who has moved on is left alone.
  var left: Place
  /// How often the spinner has turned.
  var turns = 0
}
