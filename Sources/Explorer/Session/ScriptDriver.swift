package import Screen

/// A driver without a terminal: it takes its input from a list and keeps the last frame.
///
/// When the list is used up it reports the end that a closed terminal would.
package final class ScriptDriver: Driver {
  package private(set) var size: Size
  package let colorCount: Int
  /// What would be on the screen now; `nil` before the first frame.
  package private(set) var frame: Frame?
  private var inputs: ArraySlice<Input>
  /// What the end of the list is reported as: SIGHUP's number, which every Unix shares.
  package static let hangUp: Int32 = 1

  package init(_ inputs: [Input], size: Size, colorCount: Int) {
    self.inputs = inputs[...]
    self.size = size
    self.colorCount = colorCount
  }

  package func present(_ frame: Frame) { self.frame = frame }

  package func nextInput(within milliseconds: Int?) -> Input? {
    guard let input = inputs.popFirst() else { return .ended(signal: Self.hangUp) }
    if case .resized(let size) = input { self.size = size }
    return input
  }

  package func suspend() {}
  package func invalidate() {}
}
