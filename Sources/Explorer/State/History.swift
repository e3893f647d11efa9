/// The places that have been left by a jump, as an editor's jump list or a browser's back button.
package struct History: Sendable, Hashable {
  /// More are forgotten, the oldest first: nobody goes back further, and each holds a query.
  static let capacity = 200

  private var back: [Place] = []
  private var forward: [Place] = []
  /// The place before the last jump, whichever way it went.
  private var last: Place?

  package init() {}

  /// Notes that `place` is left by a jump.
  mutating func leave(_ place: Place) {
    if back.last != place { back.append(place) }
    if back.count > Self.capacity { back.removeFirst() }
    forward = []
    last = place
  }

  /// The place before `current`, which becomes the place ahead; `nil` at the oldest.
  mutating func goBack(from current: Place) -> Place? {
    guard let place = back.popLast() else { return nil }
    forward.append(current)
    last = current
    return place
  }

  /// The place that `goBack` left; `nil` at the newest.
  mutating func goForward(from current: Place) -> Place? {
    guard let place = forward.popLast() else { return nil }
    back.append(current)
    last = current
    return place
  }

  /// The place before the last jump; going there twice returns.
  mutating func goToLast(from current: Place) -> Place? {
    guard let place = last else { return nil }
    leave(current)
    return place
  }
}
